using CsvHelper;

namespace GraphCouncil.Seeding.Files;

/// <summary>A data file cut into rows. Whatever is wrong goes to one list of faults, so that all of it is told at once.</summary>
internal static class SeedTable
{
    /// <summary>
    /// Reads the file of that name; a missing file, another header than the columns, a row of the wrong length and bad quoting are faults.
    /// </summary>
    public static IReadOnlyList<SeedRow> Read(IReadOnlyList<SeedFile> files, string name, IReadOnlyList<string> columns, List<SeedFault> faults)
    {
        var file = files.FirstOrDefault(f => f.Name == name);
        if (file is null)
        {
            faults.Add(new(name, 1, "", "The file is missing. Put it back into the seed folder."));
            return [];
        }

        var options = new CsvReaderOptions
        {
            Separator = ',',
            TrackLineNumbers = true,
            FieldCountMismatch = CsvFieldCountHandling.Skip,
            MalformedData = CsvMalformedDataHandling.Skip,
            OnMalformedRecord = bad => faults.Add(new(name, (int)bad.LineNumber, "", Remedy(bad.Reason, columns.Count))),
        };
        using var reader = CsvReader.FromText(file.Text, options);
        reader.ReadHeader();
        if (!reader.Headers.AsEnumerable().SequenceEqual(columns))
        {
            faults.Add(new(name, 1, "", $"The first line must be: {string.Join(',', columns)}."));
            return [];
        }

        var rows = new List<SeedRow>();
        while (reader.Read())
        {
            rows.Add(new(name, (int)reader.LineNumber, columns, reader.Current.ToArray(), faults));
        }

        return rows;
    }

    private static string Remedy(CsvMalformedReason reason, int columns) => reason switch
    {
        CsvMalformedReason.StrayQuote => "A quotation mark stands inside a field. Double it and put the field in quotation marks.",
        CsvMalformedReason.TextAfterClosingQuote => "Text follows a closing quotation mark. Double the marks that belong to the text.",
        CsvMalformedReason.UnterminatedQuote => "A quotation mark is never closed. Close the field it opens.",
        CsvMalformedReason.LineBreakInQuotes => "A line break stands in a field. Take it out.",
        CsvMalformedReason.FieldCountMismatch =>
            $"The row does not have {columns} fields as the header has. Put fields with commas in quotation marks.",
        CsvMalformedReason.TrailingEscape => "The file ends within an escape. Take the last character off.",
    };
}
