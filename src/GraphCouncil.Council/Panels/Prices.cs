namespace GraphCouncil.Council.Panels;

/// <summary>
/// What it costs to ask somebody once more, in ten-thousandths of fit: so much fit is given up for spreading the work. The price stands beside
/// the fit in every answer.
/// </summary>
/// <param name="PerAsked">For each time that the person was asked lately; 0 to <see cref="Most"/>.</param>
/// <param name="PerOpen">For each thing that the person has open, so the next one is dearer than the last; 0 to <see cref="Most"/>.</param>
public readonly record struct Prices(int PerAsked, int PerOpen)
{
    /// <summary>No price is above this.</summary>
    public const int Most = 10_000;

    /// <summary>Nothing counts but fit.</summary>
    public static Prices None => default;

    /// <summary>The price of one more for somebody who has, beside this workload, so many more by now.</summary>
    public int Of(Workload workload, int more = 0) => (PerAsked * workload.Asked) + (PerOpen * (workload.Open + more));
}
