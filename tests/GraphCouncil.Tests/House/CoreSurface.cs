using GraphCouncil.Core.Query;
using GraphCouncil.Testing;
using Xunit;

namespace GraphCouncil.Tests.House;

public sealed class CoreSurface
{
    /// <summary>Every room stands on Core: a change of what it shows is read by a person before it lands.</summary>
    [Fact]
    public void What_Core_shows_is_approved() =>
        Approval.Matches(PublicSurface.Of(typeof(Predicate).Assembly.GetExportedTypes()), "core-surface.txt");
}
