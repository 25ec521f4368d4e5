namespace GraphCouncil.Council.Panels;

/// <summary>What somebody has to do already.</summary>
/// <param name="Open">How many requests, reviews and seats are open; 0 to <see cref="Most"/>.</param>
/// <param name="Cap">How many may be open at a time; 0 to <see cref="Most"/>.</param>
/// <param name="Asked">How often the person was asked lately, open or not; 0 to <see cref="Most"/>.</param>
public readonly record struct Workload(int Open, int Cap, int Asked)
{
    /// <summary>No figure is above this.</summary>
    public const int Most = 1_000;

    /// <summary>How many more there may be; 0 at the cap and beyond.</summary>
    public int Room => Math.Max(0, Cap - Open);
}
