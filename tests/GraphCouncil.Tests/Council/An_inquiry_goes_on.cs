using System.Collections.Immutable;
using GraphCouncil.Core.Questions;
using Xunit;

namespace GraphCouncil.Tests.Council;

/// <summary>Whoever runs an inquiry stops when it asks nothing: then its answer must be known.</summary>
public sealed class An_inquiry_goes_on
{
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void Over_rounds_that_ask_nothing(int rounds)
    {
        var inquiry = new Asking(rounds);
        Assert.Null(inquiry.Next);
        Assert.Equal(AnswerValue.Of(rounds), Assert.Single(inquiry.Answer.Fields));
    }

    private sealed class Asking(int rounds) : Inquiry
    {
        protected override IEnumerable<ImmutableArray<EvidenceCall>> Rounds()
        {
            for (var i = 0; i < rounds; i++)
            {
                yield return [];
                Assert.Empty(Told);
            }

            Answer = new([AnswerValue.Of(rounds)]);
        }
    }
}
