using System.Collections.Immutable;

namespace GraphCouncil.Core.Map;

/// <summary>A question of the council as the public schema shows it: a root field that rules answer, from evidence out of the graph.</summary>
/// <param name="Arguments">
/// In the order of the schema; their types are scalars, enums of the map, <see cref="Inputs"/> and <see cref="Choices"/>.
/// </param>
/// <param name="Answer">What it answers; never null.</param>
public sealed record QuestionDef(FieldName Name, string Description, ImmutableArray<ArgumentDef> Arguments, AnswerType Answer)
{
    /// <summary>The argument that says how many items the answer's long list has.</summary>
    public required AnswerSize Size { get; init; }

    /// <summary>Input objects of the arguments.</summary>
    public ImmutableArray<InputDef> Inputs { get; init; } = [];

    /// <summary>Enums that only the question and its answer know.</summary>
    public ImmutableArray<EnumType> Choices { get; init; } = [];
}

/// <summary>How long the answer's long list is asked to be: at most as long as a page.</summary>
/// <param name="Argument">The argument's name.</param>
/// <param name="Usual">When it is not given.</param>
/// <param name="Remedy">What to do instead of asking for more.</param>
public sealed record AnswerSize(string Argument, int Usual, string Remedy)
{
    /// <summary>Of an answer without a long list.</summary>
    public static AnswerSize None { get; } = new("", 1, "");
}

/// <summary>An input object of a question's arguments.</summary>
public sealed record InputDef(string Name, string Description, ImmutableArray<ArgumentDef> Fields);

/// <summary>A type of object that a question answers with.</summary>
public sealed record AnswerType(string Name, string Description, ImmutableArray<AnswerField> Fields)
{
    /// <summary>The type and those that it leads to, each once.</summary>
    public IEnumerable<AnswerType> WithThoseBelow() => Fields.Where(field => field.Object is not null)
        .SelectMany(field => field.Object!.WithThoseBelow()).Prepend(this).DistinctBy(type => type.Name);
}

/// <summary>A field of an answer.</summary>
/// <param name="Type">As the public schema writes it: <c>[ExpertTerm!]!</c>. One that shows a node can be null: it may be deleted meanwhile.</param>
public sealed record AnswerField(string Name, string Type, string Description)
{
    /// <summary>The object, or each of the objects, that it shows.</summary>
    public AnswerType? Object { get; init; }

    /// <summary>The kind of the node that it shows, out of which anything can be selected.</summary>
    public TypeName? Node { get; init; }

    /// <summary>How many items a list has at most; null for the list whose length the caller says (<see cref="AnswerSize"/>).</summary>
    public int? Most { get; init; } = 1;
}
