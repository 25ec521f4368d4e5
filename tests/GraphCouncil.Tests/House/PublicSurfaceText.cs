using Xunit;

namespace GraphCouncil.Tests.House;

public sealed class PublicSurfaceText
{
    [Fact]
    public void It_shows_what_can_be_used_and_leaves_out_the_rest() =>
        Assert.Equal(
            """
            enum GraphCouncil.Tests.House.PublicSurfaceText.Kind
                First
                Second
            sealed class GraphCouncil.Tests.House.PublicSurfaceText.Sample
                IReadOnlyList<String> Names { get; init; }
                T Read<T>(Func<String, T> reader, Int32 from = …)
                new(IReadOnlyList<String> Names)
                static PublicSurfaceText.Sample Nothing { get; }

            """,
            PublicSurface.Of([typeof(Sample), typeof(Kind), typeof(Hidden)]));

    public enum Kind
    {
        First,
        Second,
    }

    public sealed record Sample(IReadOnlyList<string> Names)
    {
        public static Sample Nothing { get; } = new([]);

        internal int Unseen => Names.Count;

        public T Read<T>(Func<string, T> reader, int from = 0) => reader(Names[from]);
    }

    internal sealed record Hidden;
}
