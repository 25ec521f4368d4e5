using GraphCouncil.Seeding.Demo;
using GraphCouncil.Seeding.Facts;
using Xunit;

namespace GraphCouncil.Tests.Seeding;

public sealed class FactsOfTheSeed
{
    [Fact]
    public void The_repositorys_own_files_have_no_faults() => Assert.Empty(SeedFacts.Read(SeedFolder.Files).Faults);

    /// <summary>Stores that were seeded before text was normalised hold what the files hold.</summary>
    [Fact]
    public void All_text_is_in_normalization_form_C() =>
        Assert.All(
            Directory.EnumerateFiles(Testing.RepositoryFiles.At("seed"), "*", SearchOption.AllDirectories),
            file => Assert.True(File.ReadAllText(file).IsNormalized(), file));

    [Fact]
    public void All_98_municipalities_are_there_with_unique_codes() => Assert.Equal(98, SeedFolder.Facts.Municipalities.Select(m => m.Code).Distinct().Count());

    [Fact]
    public void There_are_five_regions_before_2027_and_four_after()
    {
        Assert.Equal(5, SeedFolder.Facts.Municipalities.Select(m => m.Region).Distinct().Count());
        Assert.Equal(4, SeedFolder.Facts.Municipalities.Select(m => m.RegionFrom2027).Distinct().Count());
    }

    [Fact]
    public void The_catalogue_has_77_competencies_of_which_40_link_to_Esco()
    {
        Assert.Equal(77, SeedFolder.Facts.Competencies.Length);
        Assert.Equal(40, SeedFolder.Facts.Competencies.Count(c => c.EscoUri is not null));
    }

    [Fact]
    public void Every_group_has_work_by_methods_of_the_catalogue()
    {
        Assert.Equal(SeedFolder.Facts.WorkingGroups.Select(g => g.Id), SeedFolder.Facts.GroupWork.Select(w => w.Group));
        Assert.Subset(Catalogue.Methods.Select(m => m.Code).ToHashSet(), SeedFolder.Facts.GroupWork.SelectMany(w => w.Methods).ToHashSet());
    }

    [Fact]
    public void A_field_in_quotation_marks_keeps_its_commas() =>
        Assert.Contains(SeedFolder.Facts.Competencies, c => c.LabelDa == "Brugerstyring og føderation (SAML, OIDC)");

    [Fact]
    public void Depends_on_of_a_component_is_repeated_by_the_relations()
    {
        var edges = SeedFolder.Facts.ComponentRelations.Where(r => r.Relation == "DEPENDS_ON").Select(r => (r.Source, r.Target)).ToHashSet();
        Assert.All(SeedFolder.Facts.Components.SelectMany(c => c.DependsOn.Select(d => (c.Id, d))), edge => Assert.Contains(edge, edges));
    }

    [Fact]
    public void No_component_is_part_of_itself_by_any_way()
    {
        var whole = SeedFolder.Facts.ComponentRelations.Where(r => r.Relation == "PART_OF").ToDictionary(r => r.Source, r => r.Target);
        foreach (var start in whole.Keys)
        {
            var steps = 0;
            for (var at = start; whole.TryGetValue(at, out var next); at = next)
            {
                Assert.True(++steps <= whole.Count, $"{start} is part of itself.");
            }
        }
    }
}
