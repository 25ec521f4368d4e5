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

    /// <summary>By competency the rows of it, of those above it and of any.</summary>
    private readonly Dictionary<string, int[]> _above;

    /// <summary>By municipality the columns of it and of the wider areas that it is in.</summary>
    private readonly Dictionary<string, int[]> _within;

    public CoverageGrid(Catalogue catalogue, ImmutableArray<Place> places)
    {
        (_catalogue, _places) = (catalogue, places);
        _municipalities = [.. places.Select(each => each.Municipality.Id)];
        _rows = Numbered([Anything, .. catalogue.All.Select(each => each.Id)]);
        _columns = Numbered(places.SelectMany(each => each.Wider.Prepend(each.Municipality)).Select(each => each.Id).Prepend(Everywhere));
        _above = catalogue.All.ToDictionary(
            each => each.Id, each => catalogue.WithThoseAbove(each.Id).Append(Anything).Select(above => _rows[above]).Distinct().ToArray());
        _within = places.ToDictionary(each => each.Municipality.Id, each =>
            each.Wider.Prepend(each.Municipality).Select(area => area.Id).Append(Everywhere).Distinct().Select(area => _columns[area]).ToArray());
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

    /// <summary>Adds up what people count, each once however many of their municipalities and claims a number is of.</summary>
    /// <param name="weight">What somebody counts.</param>
    public double[] Summed(IEnumerable<Resident> people, Func<Resident, double> weight)
    {
        var (numbers, counted, number) = (new double[Size], new int[_rows.Count], 0);
        foreach (var person in people)
        {
            number++;
            var (counts, columns) = (weight(person), ColumnsOf(person));
            foreach (var (competency, _) in person.Claims)
            {
                foreach (var row in _above[competency].Where(row => counted[row] != number))
                {
                    counted[row] = number;
                    foreach (var column in columns)
                    {
                        numbers[(row * _columns.Count) + column] += counts;
                    }
                }
            }
        }

        return numbers;
    }

    /// <summary>The highest level that one of the people claims.</summary>
    public double[] Greatest(IEnumerable<Resident> people)
    {
        var numbers = new double[Size];
        foreach (var person in people)
        {
            var columns = ColumnsOf(person);
            foreach (var (competency, level) in person.Claims)
            {
                foreach (var row in _above[competency])
                {
                    foreach (var column in columns)
                    {
                        ref var highest = ref numbers[(row * _columns.Count) + column];
                        highest = Math.Max(highest, level);
                    }
                }
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

    /// <summary>Of all areas that the person is in, each once.</summary>
    private int[] ColumnsOf(Resident person) => person.Organizations.Where(_within.ContainsKey).ToArray() switch
    {
        [] => [],
        [var only] => _within[only],
        var several => [.. several.SelectMany(each => _within[each]).Distinct()],
    };

    private static Dictionary<string, int> Numbered(IEnumerable<string> ids) =>
        ids.Distinct().Select((id, at) => (id, at)).ToDictionary(each => each.id, each => each.at);
}
