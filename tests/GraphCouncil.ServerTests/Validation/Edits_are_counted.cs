using GraphCouncil.Server.Validation;

namespace GraphCouncil.ServerTests.Validation;

/// <summary>The distance by bits is the one by the table.</summary>
public sealed class Edits_are_counted
{
    [Theory]
    [InlineData("name", "name", 0)]
    [InlineData("nmae", "name", 1)]
    [InlineData("nam", "name", 1)]
    [InlineData("Name", "name", 1)]
    [InlineData("abc", "ca", 3)]
    [InlineData("n\u00e5me", "name", 1)]
    public void Of_words(string word, string other, int edits) => Assert.Equal(edits, new EditDistance(word, anyCase: false).To(other));

    [Fact]
    public void As_the_table_counts_them()
    {
        var chance = new Random(20_261_128);
        for (var round = 0; round < 20_000; round++)
        {
            var (word, other) = (Word(chance, EditDistance.Longest), Word(chance, 80));
            Assert.Equal(ByTable(word, other), new EditDistance(word, anyCase: false).To(other));
            Assert.Equal(ByTable(word.ToUpperInvariant(), other.ToUpperInvariant()), new EditDistance(word, anyCase: true).To(other));
        }
    }

    private static string Word(Random chance, int longest) => new(chance.GetItems<char>("aAbBc", 1 + chance.Next(chance.Next(longest) + 1)));

    private static int ByTable(string one, string other)
    {
        var table = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                table[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[one.Length, other.Length];
    }
}
