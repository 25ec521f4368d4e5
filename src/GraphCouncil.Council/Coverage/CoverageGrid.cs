using System.Collections.Immutable;
using GraphCouncil.Core.Text;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Needs;

namespace GraphCouncil.Council.Coverage;

/// <summary>
/// The whole table of competencies by area, of which a question shows a part: all competencies of the catalogue and any at all, by all
/// municipalities, regions and network areas and everywhere. What is hidden is found for the whole, so that no two parts give away what each hides.
/// </summary>
public sealed class CoverageGrid
{
    /// <summary>In place of a competency: any at all.</summary>
    public const string Anything = "";

    /// <summary>In place of an area: all of them.</summary>
    public const string Everywhere = "";

    private readonly Catalogue _catalogue;
    private readonly ImmutableArray<Place> _places;
    private readonly Dictionary<string, int> _rows;
    private readonly Dictionary<string, int> _columns;
    private readonly HashSet<string> _municipalities;

    public CoverageGrid(Catalogue catalogue, ImmutableArray<Place> places)
    {
        (_catalogue, _places) = (catalogue, places);
        _municipalities = [.. places.Select(each => each.Municipality.Id)];
        _rows = Numbered([Anything, .. catalogue.All.Select(each => each.Id)]);
        _columns = Numbered(places.SelectMany(each => each.Wider.Prepend(each.Municipality)).Select(each => each.Id).Prepend(Everywhere));
    }

    /// <summary>How many numbers it has.</summary>
    public int Size => _rows.Count * _columns.Count;

    /// <summary>The areas of a kind, by id.</summary>
    public ImmutableArray<NamedNode> Areas(AreaKind kind) =>
    [
        .. _places.SelectMany(each => kind switch
        {
            AreaKind.Municipality => [each.Municipality],
            AreaKind.Region => each.Regions,
            AreaKind.NetworkArea => each.NetworkArea is { } area ? [area] : (IEnumerable<NamedNode>)[],
        }).DistinctBy(each => each.Id).OrderBy(each => each.Id, CodePoints.Order),
    ];

    /// <summary>Where a number stands.</summary>
    public int At(string competency, string area) => (_rows[competency] * _columns.Count) + _columns[area];

    /// <summary>Adds up what is told of municipalities, for wider areas and everywhere, each person once.</summary>
    /// <param name="told">By competency or <see cref="Anything"/>, and municipality; what is not there is 0.</param>
    /// <param name="weight">What somebody counts.</param>
    public double[] Summed(IEnumerable<MunicipalFigure> told, IEnumerable<InSeveral> several, Func<InSeveral, double> weight)
    {
        var numbers = new double[Size];
        var wider = _places.ToDictionary(each => each.Municipality.Id, each => each.Wider.Select(area => area.Id).Append(Everywhere).ToArray());
        foreach (var (competency, municipality, figure) in told)
        {
            numbers[At(competency, municipality)] += figure;
            foreach (var area in wider[municipality])
            {
                numbers[At(competency, area)] += figure;
            }
        }

        foreach (var person in several)
        {
            foreach (var area in person.Municipalities.SelectMany(each => wider[each]).GroupBy(each => each).Where(each => each.Skip(1).Any()))
            {
                foreach (var competency in RowsOf(person))
                {
                    numbers[At(competency, area.Key)] -= (area.Count() - 1) * weight(person);
                }
            }
        }

        return numbers;
    }

    /// <summary>The greatest of what is told of municipalities, for wider areas and everywhere.</summary>
    public double[] Greatest(IEnumerable<MunicipalFigure> told)
    {
        var numbers = new double[Size];
        var areas = _places.ToDictionary(
            each => each.Municipality.Id, each => each.Wider.Select(area => area.Id).Append(Everywhere).Append(each.Municipality.Id).ToArray());
        foreach (var (competency, municipality, figure) in told)
        {
            foreach (var area in areas[municipality])
            {
                numbers[At(competency, area)] = Math.Max(numbers[At(competency, area)], figure);
                numbers[At(Anything, area)] = Math.Max(numbers[At(Anything, area)], figure);
            }
        }

        return numbers;
    }

    /// <summary>
    /// Which numbers of people are not told. Those of wider areas are found by themselves, so that they stay told as far as they can; for what then
    /// would give away one of a municipality, others of municipalities are hidden.
    /// </summary>
    public ImmutableArray<bool> Hidden(ImmutableArray<int> people)
    {
        var (hidden, isOfMunicipality) = (new bool[Size], new bool[Size]);
        foreach (var cell in from row in _rows.Keys from municipality in _municipalities select At(row, municipality))
        {
            isOfMunicipality[cell] = true;
        }

        Suppression.Hide(people, Lines(people, isOfMunicipalities: false), hidden, _ => false);
        Suppression.Hide(people, Lines(people, isOfMunicipalities: true), hidden, cell => isOfMunicipality[cell]);
        return [.. hidden];
    }

    /// <summary>What the numbers of people have to do with each other.</summary>
    /// <param name="isOfMunicipalities">Whether those of municipalities are among them.</param>
    public ImmutableArray<SumLine> Lines(ImmutableArray<int> people, bool isOfMunicipalities) =>
    [
        .. from area in AreaParts(isOfMunicipalities)
           from row in _rows.Keys
           select Line(people, At(row, area.Whole), area.Parts.Select(part => At(row, part)), SumKind.Equal),
        .. from competency in CompetencyParts()
           from column in _columns.Keys
           where isOfMunicipalities || !_municipalities.Contains(column)
           select Line(people, At(competency.Whole, column), competency.Parts.Select(part => At(part, column)), SumKind.AtMost),
    ];

    private static SumLine Line(ImmutableArray<int> people, int total, IEnumerable<int> members, SumKind kind)
    {
        ImmutableArray<int> all = [.. members];
        var sum = all.Sum(each => people[each]);
        return new(total, all, people[total] > sum ? SumKind.None : people[total] < sum ? SumKind.AtMost : kind);
    }

    private IEnumerable<(string Whole, IEnumerable<string> Parts)> AreaParts(bool isOfMunicipalities)
    {
        yield return (Everywhere, Areas(AreaKind.Region).Select(each => each.Id));
        yield return (Everywhere, Areas(AreaKind.NetworkArea).Select(each => each.Id));
        if (!isOfMunicipalities)
        {
            yield break;
        }

        yield return (Everywhere, Areas(AreaKind.Municipality).Select(each => each.Id));

        foreach (var area in _places.SelectMany(place => place.Wider.Select(area => (Area: area.Id, place.Municipality.Id)))
            .GroupBy(each => each.Area, each => each.Id))
        {
            yield return (area.Key, area);
        }
    }

    private IEnumerable<(string Whole, IEnumerable<string> Parts)> CompetencyParts() =>
        _catalogue.All.GroupBy(each => each.Broader ?? Anything, each => each.Id).Select(each => (each.Key, (IEnumerable<string>)each));

    private IEnumerable<string> RowsOf(InSeveral person) =>
        person.Claims.IsEmpty ? [] : person.Claims.SelectMany(_catalogue.WithThoseAbove).Distinct().Append(Anything);

    private static Dictionary<string, int> Numbered(IEnumerable<string> ids) =>
        ids.Distinct().Select((id, at) => (id, at)).ToDictionary(each => each.id, each => each.at);
}
