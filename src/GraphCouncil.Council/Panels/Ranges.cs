namespace GraphCouncil.Council.Panels;

/// <summary>Whether figures that every request has are within what they may be, so that no sum overflows.</summary>
internal static class Ranges
{
    public static bool Hold(Prices prices) => prices is { PerAsked: >= 0 and <= Prices.Most, PerOpen: >= 0 and <= Prices.Most };

    public static bool Hold(Workload workload) =>
        workload is { Open: >= 0 and <= Workload.Most, Cap: >= 0 and <= Workload.Most, Asked: >= 0 and <= Workload.Most };
}
