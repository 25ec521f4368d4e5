using GraphCouncil.Testing;
using Xunit;

namespace GraphCouncil.StoreContracts.Village;

/// <summary>What the hostile texts are called, as cases.</summary>
public static class HostileNames
{
    public static TheoryData<string> All => [.. HostileText.Names];
}
