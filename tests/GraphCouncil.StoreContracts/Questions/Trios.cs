using System.Globalization;
using System.Text;
using GraphCouncil.Core.Stores;
using GraphCouncil.StoreContracts.Village;

namespace GraphCouncil.StoreContracts.Questions;

/// <summary>A change of which a part is easily told from the whole: two people and a skill that both hold.</summary>
public static class Trios
{
    public static GraphBuilder Of(string name) => A.Graph().Person(name + "a").Person(name + "b").Skill(name)
        .Knowing(name + "a", name, ("id", name + "1")).Knowing(name + "b", name, ("id", name + "2"));

    /// <summary>How many items a list of the village has in the snapshot.</summary>
    public static async Task<int> Total(IGraphSnapshot snapshot, Listing list)
    {
        using var rows = await snapshot.ReadAsync(list.Counting().WithoutItems().Ask(VillageMap.Map), CancellationToken.None);
        return int.Parse(Encoding.UTF8.GetString(rows.Json).Trim('[', ']'), CultureInfo.InvariantCulture);
    }
}
