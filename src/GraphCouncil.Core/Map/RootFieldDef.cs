using System.Collections.Immutable;

namespace GraphCouncil.Core.Map;

/// <summary>A field of <c>Query</c>: the Schema room prints it, the Compiler reads it by what it means, rules of names keep it free.</summary>
/// <param name="Type">What it answers, as the public schema writes it: <c>[Node]!</c>.</param>
/// <param name="Description">For people.</param>
public sealed record RootFieldDef(FieldName Name, string Type, string Description, ImmutableArray<ArgumentDef> Arguments, RootMeaning Meaning)
{
    /// <summary>The root fields that have the same name whatever the map holds.</summary>
    public static ImmutableArray<FieldName> OfEverySchema { get; } =
        [RootFieldList.Node, RootFieldList.Nodes, RootFieldList.Search, RootFieldList.PathBetween, RootFieldList.Neighbourhood, RootFieldList.Today];
}

/// <summary>An argument of a field of the public schema.</summary>
/// <param name="Type">As the public schema writes it: <c>[ID!]!</c>.</param>
/// <param name="Description">For people. A limit stands in it by its name, <c>{MaxPage}</c>: the map knows no limits, who prints it does.</param>
public sealed record ArgumentDef(string Name, string Type, string Description);
