namespace GraphCouncil.Seeding.Demo;

/// <summary>
/// When the bodies meet: each on days and at an hour of its own, the last of each kind but the start-up meeting still ahead. Wide enough apart that
/// whoever sits in several can come to all.
/// </summary>
internal sealed record MeetingPlan(string Kind, string Da, string En, TimeOnly Begins, double Hours, DateOnly[] Days)
{
    /// <summary>The council's meetings: every quarter, on a Tuesday.</summary>
    public static readonly DateOnly[] Council =
        [new(2025, 9, 9), new(2025, 12, 9), new(2026, 3, 10), new(2026, 6, 9), new(2026, 9, 8), new(2026, 12, 8)];

    /// <summary>Days of earlier meetings, of which the demo knows the decisions only.</summary>
    public static readonly DateOnly[] EarlierCouncil = [new(2024, 3, 12), new(2025, 6, 10)];

    /// <summary>The board's, on Wednesdays.</summary>
    public static readonly DateOnly[] Board = [new(2026, 1, 28), new(2026, 4, 22), new(2026, 6, 24), new(2026, 9, 30), new(2026, 11, 25)];

    public static readonly DateOnly StartUp = new(2025, 5, 13);

    /// <summary>The council's meeting that gave the year's grants.</summary>
    public static readonly DateOnly Grants = Council[2];

    private static readonly DateOnly[] Network = [new(2025, 11, 13), new(2026, 3, 19), new(2026, 9, 17), new(2026, 11, 19)];

    /// <summary>One meeting of each active group, on Mondays.</summary>
    private static readonly DateOnly[] Groups =
    [
        new(2026, 2, 2), new(2026, 2, 23), new(2026, 3, 16), new(2026, 4, 13), new(2026, 5, 4), new(2026, 6, 15), new(2026, 8, 31), new(2026, 10, 5),
        new(2026, 11, 16),
    ];

    public static readonly MeetingPlan[] All =
    [
        new("COUNCIL", "Rådsmøde", "Council meeting", new(13, 0), 3, Council),
        new("BOARD", "Boardmøde", "Board meeting", new(10, 0), 2, Board),
        new("START_UP", "Opstartsmøde", "Start-up meeting", new(9, 30), 6, [StartUp]),
        new("NETWORK", "Netværksmøde", "Network meeting", new(9, 45), 5, Network),
        new("GROUP", "Møde i arbejdsgruppen", "Working-group meeting", new(12, 30), 2.5, Groups),
    ];
}
