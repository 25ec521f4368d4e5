using System.Collections.Immutable;
using GraphCouncil.Core.Map;

namespace GraphCouncil.Schema.Expansion;

/// <summary>How every root field that asks the graph is asked as of a day, or for all periods. Nothing of it where nothing has a period.</summary>
internal static class PeriodTypes
{
    private const string PeriodScope = "PeriodScope";

    public static ImmutableArray<PublicField> Arguments(GraphMap map) => !map.HasPeriods
        ? []
        :
        [
            new(ApiNames.AsOf, "Date", $"As of this day; as of '{ApiNames.Today}' by default."),
            new(ApiNames.Periods, PeriodScope, $"Which periods count; not with {ApiNames.AsOf}."),
        ];

    public static IEnumerable<PublicField> Root(GraphMap map) => !map.HasPeriods
        ? []
        : [new(ApiNames.Today, "Date!", $"The day that questions without {ApiNames.AsOf} are answered as of: today, or the day that a demo graph is set at.")];

    public static IEnumerable<PublicType> Of(GraphMap map) => !map.HasPeriods
        ? []
        :
        [
            new(PublicKind.Enum, PeriodScope, "Which periods count.")
            {
                Values =
                [
                    new("IN_FORCE", "IN_FORCE", "Those that hold on the day; so it is when nothing is said."),
                    new(ApiNames.AllPeriods, ApiNames.AllPeriods, "All of them: history, what holds, and what is to come. For trails and audits."),
                ],
            },
        ];
}
