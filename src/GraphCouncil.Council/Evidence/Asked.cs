using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Values;
using GraphCouncil.Council.Trees;

namespace GraphCouncil.Council.Evidence;

/// <summary>What trees that count people say of whom they count.</summary>
internal static class Asked
{
    /// <summary>Accepts requests, has agreed to be registered, and is nobody else.</summary>
    public static Predicate CanBe(TestBuilder person, TreeBuilder trees)
    {
        var yes = trees.Slot(ValueKind.Truth, GraphValue.Truth.True);
        return Predicate.All(person.Compares("acceptsRequests", Comparison.Equal, yes), person.HasValue("consentOn"), person.None("mergedInto"));
    }

    /// <summary>From people to what they claim at a level or above, and to each competency that it lies below.</summary>
    public static GroupWay Knows(GroupWay people, ValueSlot level) => Claims(people, level).Up("broader");

    /// <summary>From people to what they claim at a level or above.</summary>
    public static GroupWay Claims(GroupWay people, ValueSlot level) =>
        people.To("competencies", claim => claim.EdgeCompares("level", Comparison.GreaterOrEqual, level));

    /// <summary>Claims something at a level or above.</summary>
    public static Predicate ClaimsAny(TestBuilder person, ValueSlot level) =>
        person.Some("competencies", claim => claim.EdgeCompares("level", Comparison.GreaterOrEqual, level));
}
