using System.Text.RegularExpressions;
using GraphCouncil.Core.Map;

namespace GraphCouncil.Schema.Directives;

/// <summary>How names may look, and which ones the public schema needs for itself.</summary>
internal static partial class ReservedNames
{
    /// <summary>
    /// Keys of filters beside the fields, fields of every node beside its own, and what stands beside the properties where rows are folded.
    /// </summary>
    public static readonly string[] OfFields =
        ["and", "or", "not", ApiNames.TitleField.Value, ApiNames.KindField.Value, "keys", "count", "countRows", "edge", "where",
            "key1", "key2", "key3", "key4"];

    /// <summary>Fields of edges beside the properties of the relationship.</summary>
    public static readonly string[] OfRelationshipProperties = ["id", "node", "cursor", "and", "or", "not"];

    public static bool IsTypeName(string name) => TypeName().IsMatch(name);

    public static bool IsFieldName(string name) => FieldName().IsMatch(name);

    public static bool IsIdPrefix(string prefix) => IdPrefix().IsMatch(prefix);

    public static bool IsUpperSnake(string name) => UpperSnake().IsMatch(name);

    [GeneratedRegex("^[A-Z][A-Za-z0-9]*\\z", RegexOptions.NonBacktracking)]
    private static partial Regex TypeName();

    [GeneratedRegex("^[a-z][A-Za-z0-9]*\\z", RegexOptions.NonBacktracking)]
    private static partial Regex FieldName();

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*\\z", RegexOptions.NonBacktracking)]
    private static partial Regex IdPrefix();

    [GeneratedRegex("^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*\\z", RegexOptions.NonBacktracking)]
    private static partial Regex UpperSnake();
}
