using System.Buffers.Binary;
using GraphCouncil.Core.Problems;
using GraphCouncil.Sqlite.Engine;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Files;

/// <summary>Looks at a store file before anything is done to it.</summary>
internal static class FileChecks
{
    private const int HeaderLength = 100;

    /// <summary>Files up to this size are looked through whole at start; a larger one would keep the service from being ready in time.</summary>
    private const long LookedThrough = 128L << 20;

    private static ReadOnlySpan<byte> Magic => "SQLite format 3\0"u8;

    /// <summary>False when there is no file and no trace of one. Throws when what is there cannot be a whole store file of this service.</summary>
    public static bool IsThere(string path)
    {
        if (Directory.Exists(path))
        {
            throw new ProblemException(new BadConfiguration("The path of the store file is a folder. Name a file, or another data folder."));
        }

        if (!File.Exists(path))
        {
            return File.Exists(path + "-wal") && new FileInfo(path + "-wal").Length > 0
                ? throw Damaged("The store file is gone but its log is still there. Put back a backup, or take the log away to start empty.")
                : false;
        }

        Span<byte> header = stackalloc byte[HeaderLength];
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var read = file.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false);
        if (read < HeaderLength || !header.StartsWith(Magic))
        {
            throw Damaged("The store file is empty, cut off or no database. Put back a backup, or choose another data folder.");
        }

        if (BinaryPrimitives.ReadInt32BigEndian(header[68..]) != StoreFile.ApplicationId)
        {
            throw Damaged("The store file is a database of something else. Choose another data folder.");
        }

        var format = BinaryPrimitives.ReadInt32BigEndian(header[60..]);
        if (format > StoreFile.Format)
        {
            throw new ProblemException(
                new StoreMismatch($"The store file has format {format}, this service knows {StoreFile.Format}. Start the newer service."));
        }

        if (!HasLog(path) && file.Length < ExpectedLength(header))
        {
            throw Damaged("The store file is cut off. Put back a backup.");
        }

        return true;
    }

    /// <summary>Throws when the structure of the file is broken.</summary>
    public static void Content(Connection connection)
    {
        var size = connection.Number(Sql.Of($"PRAGMA page_count")) * connection.Number(Sql.Of($"PRAGMA page_size"));
        if (size <= LookedThrough && connection.Text(Sql.Of($"PRAGMA quick_check(1)")) != "ok")
        {
            throw Damaged("The store file is damaged. Put back a backup.");
        }
    }

    private static bool HasLog(string path) => File.Exists(path + "-wal") && new FileInfo(path + "-wal").Length > 0;

    private static long ExpectedLength(ReadOnlySpan<byte> header)
    {
        var page = (long)BinaryPrimitives.ReadUInt16BigEndian(header[16..]);
        return (page == 1 ? 65536 : page) * BinaryPrimitives.ReadUInt32BigEndian(header[28..]);
    }

    private static ProblemException Damaged(string what) => new(new StoreDamaged(what));
}
