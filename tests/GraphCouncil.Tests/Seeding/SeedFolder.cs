using GraphCouncil.Seeding.Facts;
using GraphCouncil.Seeding.Files;
using GraphCouncil.Testing;

namespace GraphCouncil.Tests.Seeding;

/// <summary>The repository's own data files.</summary>
internal static class SeedFolder
{
    public static SeedFile[] Files { get; } =
        [.. SeedFacts.FileNames.Select(name => new SeedFile(name, File.ReadAllText(RepositoryFiles.At("seed/" + name))))];

    public static SeedFacts Facts { get; } = SeedFacts.Read(Files).Facts;

    /// <summary>The files with one of them changed.</summary>
    public static SeedFile[] With(string name, Func<string, string> change) =>
        [.. Files.Select(f => f.Name == name ? f with { Text = change(f.Text) } : f)];
}
