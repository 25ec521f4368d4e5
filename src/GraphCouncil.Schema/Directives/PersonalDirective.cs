using GraphCouncil.Core.Map;

namespace GraphCouncil.Schema.Directives;

/// <summary>Personal data: why it is kept, and of what sort it is.</summary>
internal sealed record PersonalDirective(string Purpose, string Category)
{
    public const string Name = "personal";

    public const string Definition = "directive @personal(purpose: String!, category: PersonalDataCategory!) on FIELD_DEFINITION | OBJECT";

    public PersonalData Meaning => new(Purpose, Category);

    public static PersonalDirective Read(DirectiveArguments arguments)
    {
        var purpose = arguments.Text("purpose");
        if (string.IsNullOrWhiteSpace(purpose))
        {
            arguments.Fault("purpose", "is empty. Say why the data is kept.");
        }

        return new(purpose, arguments.Choice("category"));
    }
}
