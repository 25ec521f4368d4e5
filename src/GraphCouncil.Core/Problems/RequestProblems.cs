namespace GraphCouncil.Core.Problems;

/// <summary>The cursor was not given out by this list, or not under this order.</summary>
public sealed record BadCursor(string Argument)
    : Problem(Codes.BadCursor, $"'{Argument}' is not a cursor of this list in this order. "
        + "Use a cursor that this same field gave out, or leave it out.");

/// <summary>The page arguments contradict each other or are out of range.</summary>
public sealed record BadPage(string What) : Problem(Codes.BadPage, What);

/// <summary>An id that no node of this graph can have.</summary>
public sealed record BadId(string Argument)
    : Problem(Codes.BadId, $"'{Argument}' is not an id of this graph. Use an id that a query gave out.");

/// <summary>More ids at once than allowed.</summary>
public sealed record TooManyIds(int Given, int Max)
    : Problem(Codes.TooManyIds, $"{Given} ids were given, at most {Max} can be asked for at once. Ask in several requests.");

/// <summary>An item of order that does not name exactly one key.</summary>
public sealed record BadOrder(string What) : Problem(Codes.BadOrder, What);

/// <summary>An explicit null where only a value makes sense.</summary>
public sealed record NullNotAllowed(string What)
    : Problem(Codes.NullNotAllowed, $"'{What}' may not be null. Give a value or leave it out.");

/// <summary>A search text without a word in it, or with too many.</summary>
public sealed record BadSearch(string What) : Problem(Codes.BadSearch, What);

/// <summary>A value that its scalar allows but the graph does not.</summary>
public sealed record BadUserInput(string What) : Problem(Codes.BadUserInput, What);

/// <summary>There are more groups than are told when nobody says how many.</summary>
public sealed record TooManyGroups(int Told)
    : Problem(Codes.Cost, $"There are more than {Told} groups. Say with 'first' how many are wanted, or with 'having' and 'where' which.");

/// <summary>A field that tells of now was asked as of a day.</summary>
public sealed record NoHistory(string Type, string Field, string History)
    : Problem(Codes.NoHistory, $"'{Type}.{Field}' tells of now and of no other day. Ask '{History}', which has periods, or leave 'asOf' out.");

/// <summary>Whoever asks may not choose, order, group or count by something that is hidden from them.</summary>
/// <param name="What">A type and its field.</param>
/// <param name="Readers">Who may.</param>
public sealed record Forbidden(string What, string Readers)
    : Problem(Codes.Forbidden, $"'{What}' is hidden from you, so no filter, order, group or figure may look at it. Those who may: {Readers}.");

/// <summary>The answer could become larger than one request may cost.</summary>
public sealed record TooCostly(long Cost, long Max)
    : Problem(Codes.Cost, $"The request could return {Cost} nodes, at most {Max} are allowed. Ask for smaller pages (first, last) or fewer levels.");

/// <summary>The store would have to look at more than one request may cost, to find what is asked for.</summary>
public sealed record TooMuchWork(long Work, long Max)
    : Problem(Codes.Cost, $"The store may have to look at {Work} nodes, relationships and values, at most {Max} are allowed. "
        + "Ask for less: a key (id) in the filter, fewer tests of related nodes one in the other, fewer filtered lists in lists.");

/// <summary>The answer grew past the bytes that one request may get; nothing of it is sent.</summary>
public sealed record AnswerTooLarge(int MaxBytes)
    : Problem(Codes.Cost, $"The answer would be larger than {MaxBytes} bytes. Ask for smaller pages (first, last) or fewer fields.");

/// <summary>The store cannot take the question as one statement: it is larger than the store's own limits.</summary>
public sealed record QuestionTooLarge()
    : Problem(Codes.Cost, "The request asks for more than the store takes in one question. Ask in several requests, or for fewer levels.");

/// <summary>The document breaks a limit that is checked before anything is executed.</summary>
/// <param name="Limit">The code of the limit: depth, tokens, fields, …</param>
/// <param name="What">Which limit, its value, and what to do.</param>
public sealed record LimitExceeded(ProblemCode Limit, string What) : Problem(Limit, What);
