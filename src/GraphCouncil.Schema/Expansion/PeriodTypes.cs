using GraphCouncil.Core.Map;

namespace GraphCouncil.Schema.Expansion;

/// <summary>Which periods can be asked for; nothing where nothing has a period.</summary>
internal static class PeriodTypes
{
    public static IEnumerable<PublicType> Of(GraphMap map) => !map.HasPeriods
        ? []
        :
        [
            new(PublicKind.Enum, ApiNames.PeriodScope, "Which periods count.")
            {
                Values =
                [
                    new("IN_FORCE", "IN_FORCE", "Those that hold on the day; so it is when nothing is said."),
                    new(ApiNames.AllPeriods, ApiNames.AllPeriods, "All of them: history, what holds, and what is to come. For trails and audits."),
                ],
            },
        ];
}
