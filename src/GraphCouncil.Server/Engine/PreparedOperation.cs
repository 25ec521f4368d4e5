using GraphCouncil.Server.Http;
using GraphQL;
using GraphQL.Instrumentation;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace GraphCouncil.Server.Engine;

/// <summary>One operation of a validated document, with what coercing its variables takes.</summary>
internal sealed class PreparedOperation(GraphQLDocument document, GraphQLOperationDefinition definition, ISchema types, int mostErrors)
{
    // Working out which variable is used where costs more than coercing; a context remembers it, but serves one caller at a time.
    private ValidationContext? _spare;

    public GraphQLDocument Document => document;

    public GraphQLOperationDefinition Definition => definition;

    /// <summary>
    /// Variables by name, coerced to their types: absent when neither given nor defaulted, null when given as null. Text, ids, dates and
    /// enum names are strings; lists are <c>IList</c>, input objects <c>IDictionary</c>. Throws <see cref="RequestRefusedException"/>.
    /// </summary>
    public async ValueTask<Dictionary<string, object?>> CoerceAsync(Dictionary<string, object?> given)
    {
        if (definition.Variables is not { Items.Count: > 0 } declared)
        {
            return [];
        }

        var context = Interlocked.Exchange(ref _spare, null) ?? new ValidationContext
        {
            Document = document,
            Operation = definition,
            Schema = types,
            TypeInfo = new TypeInfo(types),
            Metrics = Metrics.None,
            Extensions = Inputs.Empty,
            UserContext = new Dictionary<string, object?>(),
        };
        context.Variables = new Inputs(given);
        var (variables, errors) = await context.GetVariablesValuesAsync();
        context.Variables = Inputs.Empty;
        _spare = context;
        if (errors is { Count: > 0 })
        {
            throw new RequestRefusedException(ValidationMessages.Of(errors, mostErrors), documentFault: true);
        }

        var coerced = new Dictionary<string, object?>(declared.Items.Count);
        foreach (var variable in variables)
        {
            if (variable.ValueSpecified)
            {
                coerced.Add(variable.Name, variable.Value);
            }
        }

        return coerced;
    }
}
