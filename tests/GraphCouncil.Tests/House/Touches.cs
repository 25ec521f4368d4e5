using System.Text.RegularExpressions;
using Xunit;

namespace GraphCouncil.Tests.House;

/// <summary>
/// What the next one of a kind has to touch: the files that name one that is there. A file more is a seam that has come apart; mend it before
/// the list grows.
/// </summary>
public sealed class Touches
{
    [Theory]
    [InlineData(
        "a measure",
        @"MeasureKind\.Average\b|\bAverage,$|""average""",
        "src/GraphCouncil.Compiler/Reading/GroupTestReader.cs",
        "src/GraphCouncil.Core/Query/Measure.cs",
        "src/GraphCouncil.Neo4j/Statements/AggregateWriter.cs",
        "src/GraphCouncil.Schema/Expansion/FigureKind.cs",
        "src/GraphCouncil.Sqlite/Statements/AggregateWriter.cs")]
    [InlineData(
        "a rewriter of trees",
        @"\bValidTime\b",
        "src/GraphCouncil.Compiler/Values/AsOf.cs",
        "src/GraphCouncil.Core/Rewriting/ValidTime.cs")]
    [InlineData(
        "a question of the council",
        @"\bExpertsQuestion\b|""experts""",
        "src/GraphCouncil.Council/CouncilQuestions.cs",
        "src/GraphCouncil.Council/Questions/ExpertsQuestion.cs")]
    [InlineData(
        "a root field that asks in rounds",
        @"\b(NodesAround|NeighbourhoodDraft|Neighbourhood|NeighbourhoodRun|neighbourhood)\b",
        "src/GraphCouncil.Compiler/CompilerLimits.cs",
        "src/GraphCouncil.Compiler/Drafts/ListRewriter.cs",
        "src/GraphCouncil.Compiler/Drafts/RootDraft.cs",
        "src/GraphCouncil.Compiler/Drafts/WalkDraft.cs",
        "src/GraphCouncil.Compiler/Lowering/TreeLowering.Walks.cs",
        "src/GraphCouncil.Compiler/Reading/RootReader.cs",
        "src/GraphCouncil.Compiler/Reading/WayReader.cs",
        "src/GraphCouncil.Compiler/Shape/WaysWriter.cs",
        "src/GraphCouncil.Core/Map/RootFieldDef.cs",
        "src/GraphCouncil.Core/Map/RootFieldList.cs",
        "src/GraphCouncil.Core/Map/RootMeaning.cs",
        "src/GraphCouncil.Core/Map/WayNames.cs",
        "src/GraphCouncil.Core/Ways/Neighbourhood.cs",
        "src/GraphCouncil.Schema/Expansion/WayTypes.cs",
        "src/GraphCouncil.Schema/Rules/PublicNameRules.cs")]
    [InlineData(
        "a comparison of text",
        @"\bEndsWithFolded\b|endsWithFolded",
        "src/GraphCouncil.Compiler/Reading/OperationReader.cs",
        "src/GraphCouncil.Core/Query/Predicate.cs",
        "src/GraphCouncil.Core/Query/PredicatePrinter.cs",
        "src/GraphCouncil.Neo4j/Statements/CodePointOrder.cs",
        "src/GraphCouncil.Neo4j/Statements/PredicateWriter.cs",
        "src/GraphCouncil.Schema/Expansion/Operations.cs",
        "src/GraphCouncil.Sqlite/Statements/PredicateWriter.cs")]
    public void The_next_one_touches_no_more_files(string what, string names, params string[] files)
    {
        var pattern = new Regex(names, RegexOptions.CultureInvariant);
        var found = SourceTree.Rooms.SelectMany(SourceTree.OfRoom).Where(file => file.Matches(pattern).Any()).Select(file => file.Name).Order(StringComparer.Ordinal).ToArray();
        Assert.True(found.SequenceEqual(files.Order(StringComparer.Ordinal)), $"Of {what} know:\n{string.Join('\n', found.Select(file => "  " + file))}");
    }
}
