using GraphCouncil.Seeding.Facts;
using Xunit;

namespace GraphCouncil.Tests.Seeding;

public sealed class SeedFaults
{
    [Theory]
    [InlineData("municipalities.csv", "0101,København,Region Hovedstaden,632340", "0101,København,Region Hovedstaden,many", "municipalities.csv:2: column 'population': Not a whole number from 1 to 10000000.")]
    [InlineData("municipalities.csv", "0147,Frederiksberg", "0101,Frederiksberg", "municipalities.csv:3: column 'code': Another row has this value already. Keys must differ.")]
    [InlineData("municipalities.csv", "632340,2020-01-01", "632340,01-01-2020", "municipalities.csv:2: column 'population_date': Not a day of the form YYYY-MM-DD.")]
    [InlineData("municipalities.csv", "0101,København", "0101,", "municipalities.csv:2: column 'name': The field is empty. Give a value.")]
    [InlineData("components.csv", "nat-mitid,MitID,MitID,NATIONAL_COMPONENT", "nat-mitid,MitID,MitID,NATIONAL", "components.csv:2: column 'kind': Must be one of BASIC_DATA_REGISTER,")]
    [InlineData("component_relations.csv", "nat-nemlogin,nat-mitid", "nat-nemlogin,nat-missing", "component_relations.csv:2: column 'target': No row of components.csv has this key.")]
    [InlineData("competencies.csv", "c11,Strategi og styring,Strategy and governance,,,c1", "c11,Strategi og styring,Strategy and governance,,,c11", "competencies.csv:3: column 'broader': No row of competencies.csv above it has this key.")]
    [InlineData("task_types.csv", "code,label_da", "kode,label_da", "task_types.csv:1: The first line must be: code,label_da,label_en.")]
    [InlineData("names.csv", "first,Anne,f,8", "first,Anne,f", "names.csv:2: The row does not have 4 fields as the header has. Put fields with commas in quotation marks.")]
    [InlineData("names.csv", "first,Anne,f,8", "first,An\"ne,f,8", "names.csv:2: A quotation mark stands inside a field. Double it and put the field in quotation marks.")]
    [InlineData("projects.csv", "bs-sapa,INTRODUCES", "bs-sapa,INTRODUCES;CREATES", "projects.csv:2: column 'roles': Must be 1 of CREATES, CHANGES, INTRODUCES, with semicolons between.")]
    [InlineData("projects.csv", "2022-09-01,2026-07-01", "2022-09-01,July", "projects.csv:2: column 'ends_on': Not a day of the form YYYY-MM-DD.")]
    [InlineData("group_work.csv", ",G1;G2;G3,fki-serviceplatformen", ",G1;G9,fki-serviceplatformen", "group_work.csv:2: column 'goals': Must be one or more of G1, ")]
    [InlineData("group_work.csv", "ag-sagdok,", "ag-nobody,", "group_work.csv:3: column 'group': No row of working_groups.csv has this key.")]
    [InlineData("requests.csv", "pj-orggraphql,", "pj-dubu,", "requests.csv:3: column 'project': Another row has this value already. Keys must differ.")]
    [InlineData("agenda_items.csv", "DECISION,S,mandates", "DECISION,S,mandate", "agenda_items.csv:6: column 'about': No row of projects.csv or components.csv has this key.")]
    public void A_bad_row_is_told_with_file_line_and_column(string file, string good, string bad, string expected)
    {
        var (_, faults) = SeedFacts.Read(SeedFolder.With(file, text =>
        {
            Assert.Contains(good, text, StringComparison.Ordinal);
            return text.Replace(good, bad, StringComparison.Ordinal);
        }));
        Assert.Contains(faults, f => f.ToString().StartsWith(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_file_is_a_fault() =>
        Assert.Equal(
            "names.csv:1: The file is missing. Put it back into the seed folder.",
            Assert.Single(SeedFacts.Read([.. SeedFolder.Files.Where(f => f.Name != "names.csv")]).Faults).ToString());

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var files = SeedFolder.With("names.csv", text => text.Replace(",f,8", ",x,8", StringComparison.Ordinal));
        Assert.True(SeedFacts.Read(files).Faults.Count > 5);
    }
}
