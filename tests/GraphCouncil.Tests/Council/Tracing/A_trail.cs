using GraphCouncil.Council.Tracing;
using Xunit;

namespace GraphCouncil.Tests.Council.Tracing;

public sealed class A_trail
{
    private const int Graphs = 100;
    private const int MostRounds = 7;

    /// <summary>Whatever it begins at: parts of municipalities and what benefits none are the whole, which is the plain sum of the grants, as is what funders paid.</summary>
    [Fact]
    public void Has_kroner_that_add_up_from_every_start()
    {
        var (shared, without) = (0, 0);
        foreach (var seed in Enumerable.Range(0, Graphs))
        {
            var graph = new SmallChain(seed);
            foreach (var (stop, id) in graph.Starts)
            {
                var (trail, rounds) = graph.Follow(stop, id);
                var funding = Funding.Of(trail, Council.Known.Day);
                var given = new TraceLinks(trail, Council.Known.Day).All().Where(link => link.Kind == TraceLinkKind.PaysFor)
                    .Where(link => link.Period.From <= Council.Known.Day).ToDictionary(link => link.Through!, link => link.Ore!.Value);
                Assert.Equal(given.Values.Sum(), funding.Total);
                Assert.Equal(given.Count, funding.Grants);
                Assert.Equal(funding.Total, funding.Municipalities.Sum(each => each.Ore) + funding.WithoutMunicipality);
                Assert.Equal(funding.Total, funding.Funders.Sum(each => each.Ore));
                Assert.True(rounds <= MostRounds, $"{rounds} rounds from {id}");
                Assert.All(graph.Starts, each => Assert.True(!trail.Has(each.Id) || trail.Known.Has(each.Id) || each.Stop == ChainStop.Municipality, each.Id));
                shared += funding.Municipalities.Length > 1 ? 1 : 0;
                without += funding.WithoutMunicipality > 0 ? 1 : 0;
            }
        }

        Assert.True(shared > 400 && without > 300, $"{shared} trails benefit several, {without} lead nowhere in part.");
    }

    /// <summary>A reading of its own: what can be reached by going only down, or only up, link by link of the whole graph.</summary>
    [Fact]
    public void Holds_what_lies_above_and_below_and_nothing_beside()
    {
        foreach (var seed in Enumerable.Range(0, Graphs))
        {
            var graph = new SmallChain(seed);
            foreach (var (stop, id) in graph.Starts.Where(each => each.Stop is ChainStop.Deliverable))
            {
                var trail = graph.Follow(stop, id).Trail;
                var made = graph.Deliverable(id);
                var links = new TraceLinks(trail, Council.Known.Day).All();
                Assert.Equal(made.Components.Order(), links.Where(link => link.Kind == TraceLinkKind.DeliversFor).Select(link => link.To).Order());
                Assert.Equal(made.Group is null ? [] : [id], links.Where(link => link.Kind == TraceLinkKind.ProducedByGroup).Select(link => link.To));
                Assert.DoesNotContain(graph.Starts, each => each.Stop == ChainStop.Deliverable && each.Id != id && trail.Has(each.Id));
                Assert.All(links, link => Assert.True(link.Kind == TraceLinkKind.PaysFor || (trail.Has(link.From) && trail.Has(link.To)), link.ToString()));
            }
        }
    }

    [Fact]
    public void From_a_municipality_goes_up_alone()
    {
        var graph = new SmallChain(7);
        foreach (var (stop, id) in graph.Starts.Where(each => each.Stop == ChainStop.Municipality))
        {
            var links = new TraceLinks(graph.Follow(stop, id).Trail, Council.Known.Day).All();
            Assert.All(links.Where(link => link.Kind == TraceLinkKind.TakesPartIn), link => Assert.Equal(id, link.To));
        }
    }

    [Fact]
    public void Follows_so_many_of_one_kind_and_tells_how_many_it_left_out()
    {
        const int Many = Trail.MostOfOne + 20;
        var trail = new Trail("g", ChainStop.WorkingGroup);
        var all = Enumerable.Range(0, Many).Select(i => $"d{i}").ToArray();
        trail.Take(new ChainFacts { Groups = [new("g", "ACTIVE", Period.Always, [], [.. all])] });
        Assert.Equal(Trail.MostOfOne, trail.Wanted[ChainStop.Deliverable].Length);
        Assert.Equal(20, trail.Left);
        trail.Take(new ChainFacts { Deliverables = [.. trail.Wanted[ChainStop.Deliverable].Select(id => new DeliverableFact(id, "PLANNED", null, null, true, "g", null))] });
        Assert.Equal(Trail.MostOfOne, new TraceLinks(trail, Council.Known.Day).All().Length);
    }

    [Fact]
    public void Of_a_grant_gives_the_odd_ore_to_the_first()
    {
        var known = new Trail("d", ChainStop.Deliverable);
        known.Take(new ChainFacts
        {
            Deliverables = [new("d", "DELIVERED", null, null, true, null, "p") { Grants = [new("grant:1", 100, Council.Known.Day, "kl", "d")] }],
        });
        known.Take(new ChainFacts { Projects = [new("p", "RUNNING", Period.Always) { Municipalities = [To("c"), To("a"), To("b"), To("a")] }] });
        Assert.Equal([("a", 34L), ("b", 33L), ("c", 33L)], Funding.Of(known, Council.Known.Day).Municipalities.Select(each => (each.Who!, each.Ore)));

        static Tie To(string id) => new(id, "ADOPTER", Period.Always, "");
    }

    [Fact]
    public void Benefits_who_took_part_after_the_grant_and_by_the_day()
    {
        var day = Council.Known.Day;
        var trail = new Trail("d", ChainStop.Deliverable);
        trail.Take(new ChainFacts
        {
            Deliverables = [new("d", "DELIVERED", null, null, true, null, "p") { Grants = [new("grant:1", 100, day.AddDays(-100), "kl", "d")] }],
        });
        Tie[] parts =
        [
            new("ended", "ADOPTER", new(null, day.AddDays(-100)), ""), new("later", "ADOPTER", new(day.AddDays(1), null), ""),
            new("since", "ADOPTER", new(day.AddDays(-50), day.AddDays(-20)), ""), new("then", "ADOPTER", new(null, day.AddDays(-99)), ""),
        ];
        trail.Take(new ChainFacts { Projects = [new("p", "RUNNING", Period.Always) { Municipalities = [.. parts] }] });
        Assert.Equal(["since", "then"], Funding.Of(trail, day).Municipalities.Select(each => each.Who));
        Assert.Equal(0, Funding.Of(trail, day.AddDays(-101)).Grants);
    }
}
