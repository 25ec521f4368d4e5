using System.Runtime.CompilerServices;

namespace GraphCouncil.Testing;

/// <summary>Where the source tree stands: the folder that holds GraphCouncil.sln.</summary>
public static class RepositoryFiles
{
    public static string Root { get; } = FindRoot();

    /// <summary>The full path of a file or folder named from the root with forward slashes.</summary>
    public static string At(string relativePath) => Path.GetFullPath(Path.Combine(Root, relativePath));

    private static string FindRoot([CallerFilePath] string thisFile = "")
    {
        foreach (var start in (string[])[AppContext.BaseDirectory, Path.GetDirectoryName(thisFile)!])
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "GraphCouncil.sln")))
                {
                    return folder.FullName;
                }
            }
        }

        throw new DirectoryNotFoundException($"No GraphCouncil.sln above {AppContext.BaseDirectory} or {thisFile}.");
    }
}
