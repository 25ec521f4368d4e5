using GraphCouncil.Compiler.Values;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;

namespace GraphCouncil.Compiler.Reading;

/// <summary><c>asOf</c> and <c>periods</c> of a root field. Null is as if not given.</summary>
internal static class AsOfReader
{
    public static AsOf Read(ReadContext context, Collected field)
    {
        var day = context.Argument(field.First, ApiNames.AsOf);
        var periods = context.Argument(field.First, ApiNames.Periods);
        var isDay = !day.IsAbsent && !day.IsNull;
        var isAll = !periods.IsAbsent && !periods.IsNull && periods.Text(ValueKind.Enumeration) == ApiNames.AllPeriods;
        return (isDay, isAll) switch
        {
            (true, true) => throw context.Failure(
                new BadUserInput($"'{ApiNames.AsOf}' asks for one day and '{ApiNames.Periods}: {ApiNames.AllPeriods}' for all of them. Give one of the two."), periods.At ?? field.First),
            (true, false) => new(day.Source(ValueKind.Date), IsChosen: true),
            (false, true) => AsOf.AllPeriods,
            (false, false) => AsOf.Today,
        };
    }
}
