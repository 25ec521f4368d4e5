using System.Security.Cryptography;
using System.Text;

namespace GraphCouncil.Server.Http;

/// <summary>
/// Which faults the log has whole already. The same fault hits every request until somebody mends it, and its stack says the same each time; so it is
/// written once an hour, and in between its name alone, by which the stack is found.
/// </summary>
internal sealed class FaultLog(TimeProvider time)
{
    /// <summary>Logs are cut by the day or the size, so a stack comes again.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromHours(1);

    /// <summary>So many different ones are remembered; with more the oldest are told anew.</summary>
    private const int Remembered = 100;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, long> _told = [];

    /// <summary>The fault's name, which depends on its kind and the place in our code only, and the fault itself when its stack is due.</summary>
    public (string Name, Exception? Due) Tell(Exception fault)
    {
        var name = NameOf(fault);
        lock (_gate)
        {
            if (_told.TryGetValue(name, out var at) && time.GetElapsedTime(at) < Again)
            {
                return (name, null);
            }

            if (_told.Count >= Remembered && !_told.ContainsKey(name))
            {
                _told.Remove(_told.MinBy(each => each.Value).Key);
            }

            _told[name] = time.GetTimestamp();
            return (name, fault);
        }
    }

    /// <summary>Messages are left out: they may tell a moment or a number that differs each time.</summary>
    private static string NameOf(Exception fault)
    {
        var kinds = new StringBuilder();
        for (var each = fault; each is not null; each = each.InnerException)
        {
            kinds.Append(each.GetType().FullName).AppendLine(each.StackTrace);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(kinds.ToString())).AsSpan(0, 4));
    }
}
