using GraphCouncil.Core.Access;
using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Hosting;
using Microsoft.AspNetCore.Http;

namespace GraphCouncil.ServerTests.Settings;

/// <summary>Settings of access that make no sense stop the start; whoever does not sign in holds what is set, and what the graph is where nothing is.</summary>
public sealed class Who_may_ask_as_whom
{
    [Theory]
    [InlineData("", true, Roles.Secretariat)]
    [InlineData("", false, Roles.None)]
    [InlineData("PUBLIC", true, Roles.None)]
    [InlineData("NETWORK; ANALYST", false, Roles.Network | Roles.Analyst)]
    public async Task Who_does_not_sign_in(string anonymous, bool isDemo, Roles held)
    {
        var callers = CallerSettings.Of(new() { Anonymous = anonymous }, () => isDemo, tokens: null);
        Assert.Equal(new Viewer(held, null) { IsOnDemo = isDemo }, await callers.IdentifyAsync(new DefaultHttpContext()));
    }

    public static TheoryData<string, string, string, string, string> Wrong => new()
    {
        { "KING", "", "", "roles", "person" },
        { "SELF", "", "", "roles", "person" },
        { "", "http://login.example.dk", "graphcouncil", "roles", "person" },
        { "", "login.example.dk", "graphcouncil", "roles", "person" },
        { "", "https://login.example.dk", "", "roles", "person" },
        { "", "", "graphcouncil", "roles", "person" },
        { "", "https://login.example.dk", "graphcouncil", " ", "person" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_makes_no_sense(string anonymous, string authority, string audience, string roles, string person)
    {
        var settings = new AccessSettings
        {
            Anonymous = anonymous,
            Authority = authority,
            Audience = audience,
            RolesClaim = roles,
            PersonClaim = person,
        };
        Assert.IsType<BadConfiguration>(Assert.Throws<ProblemException>(() => CallerSettings.Check(settings)).Problem);
    }

    [Theory]
    [InlineData("https://login.example.dk/tenant", "graphcouncil")]
    [InlineData("http://127.0.0.1:9000", "graphcouncil")]
    [InlineData("", "")]
    public void What_does(string authority, string audience) =>
        CallerSettings.Check(new() { Authority = authority, Audience = audience });
}
