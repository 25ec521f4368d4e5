using GraphCouncil.Bench.Choices;
using GraphCouncil.Bench.Dearest;
using GraphCouncil.Bench.Embedded;
using GraphCouncil.Bench.Measuring;
using GraphCouncil.Bench.Remote;

// Groups by name on the command line; without one those that need no server.
string[] groups = args.Length > 0 ? args : ["load", "shape", "requests", "growth", "search", "groups", "ways", "http", "seeding", "panels", "council", "coverage", "tracing"];
var folder = Path.Combine(Path.GetTempPath(), "graphcouncil-bench-" + Path.GetRandomFileName());
try
{
    var report = new Report();
    if (groups.Contains("neo4j"))
    {
        await RemoteBench.RunAsync(folder, report);
        groups = [.. groups.Where(group => group != "neo4j")];
    }

    if (groups.Contains("neo4j-alone"))
    {
        await RemoteBench.RunWithoutPeerAsync(folder, report);
        groups = [.. groups.Where(group => group != "neo4j-alone")];
    }

    if (groups.Contains("dearest"))
    {
        await DearestBench.RunAsync(folder, report);
        groups = [.. groups.Where(group => group != "dearest")];
    }

    if (groups.Contains("panels"))
    {
        PanelBench.Run(report);
        groups = [.. groups.Where(group => group != "panels")];
    }

    if (groups.Contains("load"))
    {
        await LoadBench.RunAsync(folder, report);
        groups = [.. groups.Where(group => group != "load")];
    }

    await using var large = groups.Length > 0 ? await DemoService.OpenAsync(folder, scale: 100) : null;
    foreach (var group in groups)
    {
        switch (group)
        {
            case "shape":
                await ShapeBench.RunAsync(large!, report);
                break;
            case "requests":
                await RequestBench.RunAsync(large!, report);
                break;
            case "growth":
                await using (var small = await DemoService.OpenAsync(folder, scale: 1))
                {
                    await GrowthBench.RunAsync(small, large!, report);
                }

                break;
            case "council":
                await using (var small = await DemoService.OpenAsync(folder, scale: 1))
                {
                    await CouncilBench.RunAsync(small, large!, report);
                }

                break;
            case "tracing":
                await using (var middle = await DemoService.OpenAsync(folder, scale: 10))
                {
                    await TracingBench.RunAsync(middle, large!, report);
                }

                break;
            case "coverage":
                await CoverageBench.RunAsync(large!, report);
                await using (var huge = await DemoService.OpenAsync(folder, scale: 1000))
                {
                    await CoverageBench.WithinTheLimitAsync(huge, report);
                }

                break;
            case "groups":
                await FoldBench.RunAsync(large!, report);
                break;
            case "ways":
                await WaysBench.RunAsync(large!, report);
                break;
            case "search":
                await SearchBench.RunAsync(large!, report);
                break;
            case "http":
                await HttpBench.RunAsync(large!, report);
                break;
            case "seeding":
                await SeedingBench.RunAsync(large!, folder, report);
                break;
            default:
                await Console.Error.WriteLineAsync($"There is no group '{group}': load, shape, requests, growth, http, seeding, search, groups, ways, panels, council, coverage, neo4j, neo4j-alone, dearest.");
                return 1;
        }
    }

    Console.Write(report);
    return 0;
}
finally
{
    if (Directory.Exists(folder))
    {
        Directory.Delete(folder, recursive: true);
    }
}
