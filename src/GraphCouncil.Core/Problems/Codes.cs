using System.Collections.Immutable;

namespace GraphCouncil.Core.Problems;

/// <summary>
/// Every code that a caller, an operator or a log can meet, each once. README prints this list; a test holds both against each other
/// and says that each code is used.
/// </summary>
public static class Codes
{
    // Codes are listed in the order they stand in below, so this stands first.
    private static readonly List<ProblemCode> Listed = [];

    // The request as it was sent.
    public static ProblemCode BadRequest { get; } = Add(
        "BAD_REQUEST", "The request is not well-formed HTTP or JSON, or is no GraphQL request.", "Send what GraphQL over HTTP describes.");

    public static ProblemCode BodyTooLarge { get; } = Add(
        "BODY_TOO_LARGE", ProblemClass.TooLarge, "The body has more bytes than are read.", "Send less at once; values belong into variables.");

    public static ProblemCode RequestTimeout { get; } = Add(
        "REQUEST_TIMEOUT", ProblemClass.TooSlow, "The request came too slowly.", "Send it again, whole.");

    public static ProblemCode MethodNotAllowed { get; } = Add(
        "METHOD_NOT_ALLOWED", ProblemClass.WrongMethod, "The method is not for this.", "Use POST, or GET for queries.");

    public static ProblemCode NotAcceptable { get; } = Add(
        "NOT_ACCEPTABLE", ProblemClass.UnacceptableForm, "`Accept` names nothing that can be sent.",
        "Accept application/json or application/graphql-response+json.");

    public static ProblemCode UnsupportedMediaType { get; } = Add(
        "UNSUPPORTED_MEDIA_TYPE", ProblemClass.UnsupportedForm, "The body is not plain JSON in UTF-8.", "Send Content-Type: application/json.");

    public static ProblemCode PreflightRequired { get; } = Add(
        "PREFLIGHT_REQUIRED", "A GET that any page could have made a browser send.", "Add the header GraphQL-Preflight: 1, or use POST.");

    public static ProblemCode MisdirectedRequest { get; } = Add(
        "MISDIRECTED_REQUEST", ProblemClass.Misdirected, "The service does not go by the name in `Host`.",
        "Use an address it listens on, or let the operator set `--hosts`.");

    public static ProblemCode PersistedQueryNotSupported { get; } = Add(
        "PERSISTED_QUERY_NOT_SUPPORTED", "A document was named by its hash alone; none are kept under a hash.", "Send its text.");

    public static ProblemCode BatchingNotSupported { get; } = Add(
        "BATCHING_NOT_SUPPORTED", "Several requests were sent as one array.", "Send each by itself; one document may ask several root fields.");

    public static ProblemCode ForeignOrigin { get; } = Add(
        "FOREIGN_ORIGIN", ProblemClass.Forbidden, "A page of another site asked.",
        "Ask from a page of the service itself or from a program, or let the operator set `--origins`.");

    // The document, before anything is executed.
    public static ProblemCode SyntaxError { get; } = Add(
        "SYNTAX_ERROR", "The document is not GraphQL.", "Mend it at the place that the error names.");

    public static ProblemCode UnknownField { get; } = Add(
        "UNKNOWN_FIELD", "A type or an input object has no field of that name.", "Use one that the schema has.");

    public static ProblemCode UnknownArgument { get; } = Add(
        "UNKNOWN_ARGUMENT", "A field or directive has no argument of that name.", "Use one that the schema has.");

    public static ProblemCode UnknownType { get; } = Add("UNKNOWN_TYPE", "The schema has no type of that name.", "Use one that the schema has.");

    public static ProblemCode UnknownEnumValue { get; } = Add(
        "UNKNOWN_ENUM_VALUE", "An enum has no value of that name.", "Use one that the schema has.");

    public static ProblemCode UnknownDirective { get; } = Add(
        "UNKNOWN_DIRECTIVE", "The schema has no directive of that name.", "Use @skip or @include.");

    public static ProblemCode UnknownVariable { get; } = Add(
        "UNKNOWN_VARIABLE", "The operation declares no variable of that name.", "Declare it, or take it out.");

    public static ProblemCode UnknownFragment { get; } = Add(
        "UNKNOWN_FRAGMENT", "The document has no fragment of that name.", "Define it, or take it out.");

    public static ProblemCode UnknownOperation { get; } = Add(
        "UNKNOWN_OPERATION", "The document has no operation of that name, or several and none is named.", "Name one in operationName.");

    public static ProblemCode DuplicateName { get; } = Add(
        "DUPLICATE_NAME", "Something that may stand once stands twice.", "Leave one out, or give it another name.");

    public static ProblemCode UnusedVariable { get; } = Add(
        "UNUSED_VARIABLE", "An operation declares a variable that it does not use.", "Take it out.");

    public static ProblemCode RequiredValue { get; } = Add(
        "REQUIRED_VALUE", "A value that must be there is missing or null.", "Give one of the type that the error names.");

    public static ProblemCode WrongType { get; } = Add(
        "WRONG_TYPE", "A value, or a variable's type, is not of the type expected there.", "Give a value of the type that the error names.");

    public static ProblemCode VariablePosition { get; } = Add(
        "VARIABLE_POSITION", "A variable stands where its type does not fit.", "Declare it with the type that the error names.");

    public static ProblemCode SelectionSet { get; } = Add(
        "SELECTION_SET", "A field is selected without its fields, or has none to select.", "Select fields, or take them out.");

    public static ProblemCode FieldConflict { get; } = Add(
        "FIELD_CONFLICT", "Two fields answer under one name and cannot be one.", "Give one of them an alias.");

    public static ProblemCode FragmentType { get; } = Add(
        "FRAGMENT_TYPE", "A fragment is on a type that can never be there.", "Put it on a type that can.");

    public static ProblemCode DirectivePlace { get; } = Add(
        "DIRECTIVE_PLACE", "A directive stands where it may not.", "Put it on a field, a fragment spread or an inline fragment.");

    public static ProblemCode ValidationError { get; } = Add(
        "VALIDATION_ERROR", "The document breaks a rule of GraphQL that has no code of its own.", "Mend it at the place that the error names.");

    // Limits. Those of the document are counted with fragments written out.
    public static ProblemCode DocumentTooLarge { get; } = Add(
        "DOCUMENT_TOO_LARGE", "The document has too many characters.", "Ask in several requests.");

    public static ProblemCode Tokens { get; } = Add("TOKENS", "The document has too many tokens.", "Ask in several requests.");

    public static ProblemCode Depth { get; } = Add(
        "DEPTH", "Something is nested too deep: fields, filters, fragments or syntax.", "Ask for fewer levels.");

    public static ProblemCode Fragments { get; } = Add(
        "FRAGMENTS", "Too many fragments, too many spreads, or fragments in a circle.", "Use fewer fragments within fragments.");

    public static ProblemCode Fields { get; } = Add("FIELDS", "Too many fields.", "Ask in several requests.");

    public static ProblemCode Aliases { get; } = Add("ALIASES", "Too many aliases.", "Ask in several requests.");

    public static ProblemCode Directives { get; } = Add("DIRECTIVES", "Too many directives.", "Leave out what need not be conditional.");

    public static ProblemCode Operations { get; } = Add("OPERATIONS", "Too many operations in one document.", "Send them apart.");

    public static ProblemCode Variables { get; } = Add(
        "VARIABLES", "Too many variables are declared.", "Use one input object in place of many variables.");

    public static ProblemCode Introspection { get; } = Add(
        "INTROSPECTION", "A question about the schema goes in circles.", "Ask for fewer levels; GET /graphql/schema gives the whole schema.");

    public static ProblemCode IntrospectionDisabled { get; } = Add(
        "INTROSPECTION_DISABLED", "The schema can't be asked for here.",
        "Use schema/public.graphql, or let the operator set GRAPHCOUNCIL_INTROSPECTION.");

    public static ProblemCode Cost { get; } = Add(
        "COST", "The answer, or what must be looked at for it, could become larger than one request may cost.",
        "Ask for smaller pages, fewer levels, fewer fields or tests; put a key into the filter.");

    // Values of the request.
    public static ProblemCode BadCursor { get; } = Add(
        "BAD_CURSOR", "The cursor was not given out by this list in this order.", "Use a cursor of this same field, or leave it out.");

    public static ProblemCode BadPage { get; } = Add(
        "BAD_PAGE", "The page arguments contradict each other or are out of range.", "first with after, or last with before.");

    public static ProblemCode BadId { get; } = Add("BAD_ID", "No node of this graph can have the id.", "Use an id that a query gave out.");

    public static ProblemCode TooManyIds { get; } = Add("TOO_MANY_IDS", "More ids at once than allowed.", "Ask in several requests.");

    public static ProblemCode BadOrder { get; } = Add(
        "BAD_ORDER", "An item of an order does not name exactly one key, or there are too many.", "One item for each key, in the order they count.");

    public static ProblemCode NullNotAllowed { get; } = Add(
        "NULL_NOT_ALLOWED", "null where only a value makes sense.", "Give a value, or leave it out.");

    public static ProblemCode BadSearch { get; } = Add(
        "BAD_SEARCH", "The search has no word in it, or too many.", "Search for some letters or digits.");

    public static ProblemCode BadUserInput { get; } = Add(
        "BAD_USER_INPUT", "A value that its type allows and the graph does not.", "Give another value.");

    public static ProblemCode NoHistory { get; } = Add(
        "NO_HISTORY", "A field that tells of now alone was asked as of a day.", "Ask the field that the message names, or leave `asOf` out.");

    public static ProblemCode Unauthenticated { get; } = Add(
        "UNAUTHENTICATED", ProblemClass.Unauthenticated, "The token is not one that the service takes.", "Sign in again, or ask without a token.");

    public static ProblemCode NotYourView { get; } = Add(
        "NOT_YOUR_VIEW", ProblemClass.Forbidden, "The view that is asked for is of somebody who may see more, or of somebody else.",
        "Name roles that you hold, or leave the header out.");

    public static ProblemCode Forbidden { get; } = Add(
        "FORBIDDEN", ProblemClass.Forbidden, "A filter, order, group or figure looks at something that is hidden from whoever asks.",
        "Leave it out, or sign in as one of those whom the message names.");

    public static ProblemCode BadChange { get; } = Add(
        "BAD_CHANGE", "A change does not fit the schema or the graph.", "Look at what the message names: a node, a property, a value taken already.");

    // The service and its data.
    public static ProblemCode Busy { get; } = Add(
        "BUSY", ProblemClass.Unavailable, "Too many requests at once.", "Try again when `Retry-After` says.");

    public static ProblemCode Timeout { get; } = Add(
        "TIMEOUT", ProblemClass.Unavailable, "The request took longer than it may.", "Ask for less at once.");

    public static ProblemCode StoreUnavailable { get; } = Add(
        "STORE_UNAVAILABLE", Audience.Operator, ProblemClass.Unavailable, "The store does not answer; it may later.",
        "Look at the store; the service looks again by itself.");

    public static ProblemCode IdentityUnavailable { get; } = Add(
        "IDENTITY_UNAVAILABLE", Audience.Operator, ProblemClass.Unavailable, "The identity provider does not answer; no token can be checked.",
        "Look at the provider, and at the setting that names it.");

    public static ProblemCode StoreDamaged { get; } = Add(
        "STORE_DAMAGED", Audience.Operator, ProblemClass.Internal, "What the store holds cannot be read as a graph of this service.",
        "Put back a backup.");

    public static ProblemCode StoreMismatch { get; } = Add(
        "STORE_MISMATCH", Audience.Operator, ProblemClass.Internal, "The store was made for a schema that this one does not follow from.",
        "Start the service that fits, or name another store.");

    public static ProblemCode MissingValue { get; } = Add(
        "MISSING_VALUE", Audience.Operator, ProblemClass.Internal, "The graph holds no value where the schema says that there is one.",
        "Mend the data.");

    public static ProblemCode BadConfiguration { get; } = Add(
        "BAD_CONFIGURATION", Audience.Operator, ProblemClass.Internal, "A setting, an option, the schema or a data file is wrong.",
        "Mend what the message names.");

    public static ProblemCode Internal { get; } = Add(
        "INTERNAL", Audience.Developers, ProblemClass.Internal, "Something that should not happen.", "Report it; the log has it whole.");

    /// <summary>All codes, in the order they are told to people.</summary>
    public static ImmutableArray<ProblemCode> All { get; } = [.. Listed];

    private static ProblemCode Add(string text, string meaning, string remedy) => Add(text, ProblemClass.BadRequest, meaning, remedy);

    private static ProblemCode Add(string text, ProblemClass kind, string meaning, string remedy) =>
        Add(text, Audience.Caller, kind, meaning, remedy);

    private static ProblemCode Add(string text, Audience audience, ProblemClass kind, string meaning, string remedy)
    {
        var code = new ProblemCode(text, audience, kind, meaning, remedy);
        Listed.Add(code);
        return code;
    }
}
