using GraphCouncil.Testing;
using Xunit;

namespace GraphCouncil.Tests.Schema;

public sealed class The_domain_schema
{
    [Fact]
    public void Has_no_faults() => Assert.Empty(DomainSchema.Reading.Faults);

    [Fact]
    public void Is_printed_as_the_approved_public_schema() =>
        Approval.MatchesFile(DomainSchema.Reading.PublicSchema!, RepositoryFiles.At("schema/public.graphql"));
}
