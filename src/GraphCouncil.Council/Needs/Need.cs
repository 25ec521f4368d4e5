using System.Collections.Immutable;
using GraphCouncil.Core.Text;

namespace GraphCouncil.Council.Needs;

/// <summary>What somebody has to know.</summary>
public abstract record Need
{
    private protected Need()
    {
    }

    public abstract T Accept<T>(INeedVisitor<T> visitor);
}

/// <summary>One of these competencies, at a level or above.</summary>
/// <param name="Asked">What was asked for, as it was asked: a notation, or free words.</param>
/// <param name="Competencies">The competencies that are meant, and those below them.</param>
/// <param name="Level">1 to 5.</param>
public sealed record Knows(string Asked, ImmutableArray<Counted> Competencies, int Level) : Need
{
    public override T Accept<T>(INeedVisitor<T> visitor) => visitor.VisitKnows(this);

    /// <summary>
    /// A need of some competencies with those below them, nearest first, then by id; each step down counts less by a factor, with 0 none below.
    /// </summary>
    public static Knows Of(string asked, Catalogue catalogue, IEnumerable<string> competencies, int level, double narrower) => new(
        asked,
        [
            .. competencies.SelectMany(each => catalogue.WithThoseBelow(each)).GroupBy(each => each.Competency.Id, each => each.Steps)
                .Select(each => new Counted(each.Key, Math.Pow(narrower, each.Min()))).Where(each => each.Factor > 0)
                .OrderByDescending(each => each.Factor).ThenBy(each => each.Id, CodePoints.Order),
        ],
        level);

    /// <summary>A need of one competency, by its global id, and those below it.</summary>
    public static Knows Of(Catalogue catalogue, string competency, int level, double narrower) =>
        Of(catalogue.Find(competency)?.Notation ?? competency, catalogue, [competency], level, narrower);

    /// <summary>How much a competency counts for it; 0 when it does not.</summary>
    public double FactorOf(string competency) => Competencies.FirstOrDefault(each => each.Id == competency)?.Factor ?? 0;
}

/// <summary>A competency that counts for a need.</summary>
/// <param name="Id">Global id.</param>
/// <param name="Factor">Above 0, up to 1: less for one that is below what was asked for.</param>
public sealed record Counted(string Id, double Factor);

/// <summary>All of them; each counts for an equal part of the score.</summary>
public sealed record AllOf(ImmutableArray<Need> Parts) : Need
{
    public override T Accept<T>(INeedVisitor<T> visitor) => visitor.VisitAll(this);
}

/// <summary>One of them at least; the one that gives the highest score counts.</summary>
public sealed record AnyOf(ImmutableArray<Need> Parts) : Need
{
    public override T Accept<T>(INeedVisitor<T> visitor) => visitor.VisitAny(this);
}

/// <summary>One of them at least; each that is met counts for an equal part of the score.</summary>
public sealed record SomeOf(ImmutableArray<Need> Parts) : Need
{
    public override T Accept<T>(INeedVisitor<T> visitor) => visitor.VisitSome(this);
}

/// <summary>Whoever reads needs implements this; a new kind does not build until all do.</summary>
public interface INeedVisitor<out T>
{
    T VisitKnows(Knows need);

    T VisitAll(AllOf need);

    T VisitAny(AnyOf need);

    T VisitSome(SomeOf need);
}
