using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphCouncil.Compiler;
using GraphCouncil.Compiler.Reading;
using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Requests;
using GraphCouncil.Server.Validation.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphCouncil.Server.Engine;

/// <summary>
/// Answers <c>__schema</c> and <c>__type</c> from the schema's syntax tree. The selections are read once, then every object of the answer is
/// written by them, unless the same was answered before.
/// </summary>
internal sealed class Introspection(SchemaTree schema, CompilerLimits limits, TransportLimits transportLimits)
{
    private const string TypeName = "__typename";
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Types by name as <c>IntrospectionTypes.graphql</c> declares them.</summary>
    private static readonly FrozenDictionary<string, GraphQLObjectTypeDefinition> Described =
        EverySchema.Tree.Definitions.OfType<GraphQLObjectTypeDefinition>().ToFrozenDictionary(type => type.Name.StringValue);

    /// <summary>Answers that were made.</summary>
    public KeptAnswers Kept { get; init; } = new();

    /// <summary>
    /// The value of the field as JSON. Throws <see cref="ProblemException"/> (AnswerTooLarge, NullNotAllowed, LimitExceeded).
    /// </summary>
    /// <param name="first">Its name and arguments hold for all selections under the key.</param>
    public ReadOnlyMemory<byte> Answer(
        GraphQLDocument document,
        GraphQLField first,
        IEnumerable<GraphQLSelectionSet> selections,
        IReadOnlyDictionary<string, object?> variables,
        CancellationToken cancellation)
    {
        var reading = new Reading(document, limits, variables);
        var isSchema = first.Name.Value == "__schema";
        var fields = reading.Read(isSchema ? "__Schema" : "__Type", selections);
        var asked = new AskedOfSchema(isSchema, isSchema ? null : reading.Argument(first, "name", null) as string, Written(fields));
        if (Kept.Find(asked) is { } kept)
        {
            return kept;
        }

        var answer = Make(asked, fields, cancellation);
        Kept.Keep(asked, answer);
        return answer;
    }

    private byte[] Make(AskedOfSchema asked, ImmutableArray<Asked> fields, CancellationToken cancellation)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, Plain))
        {
            var writing = new Writing(schema, json, transportLimits.AnswerBytes, cancellation);
            if (asked.IsSchema)
            {
                writing.Object(null, fields);
            }
            else
            {
                writing.Value(asked.Type is { } name ? schema.Find(name) : null, fields);
            }
        }

        return output.WrittenSpan.ToArray();
    }

    /// <summary>Names hold no punctuation, so no two selections are written alike.</summary>
    private static string Written(ImmutableArray<Asked> fields)
    {
        var text = new StringBuilder();
        Write(text, fields);
        return text.ToString();
    }

    private static void Write(StringBuilder text, ImmutableArray<Asked> fields)
    {
        foreach (var field in fields)
        {
            Write(text.Append(field.Key.Value).Append(':').Append(field.Name).Append(field.Deprecated ? "!{" : "{"), field.Below);
            text.Append('}');
        }
    }

    /// <summary>A field of every object of one type.</summary>
    /// <param name="Name">The field's own name.</param>
    /// <param name="Value">What it says; null for <c>__typename</c>.</param>
    /// <param name="Type">The type whose name <c>__typename</c> tells.</param>
    /// <param name="Deprecated">Whether it shows what is deprecated.</param>
    /// <param name="Below">The fields of the objects that it leads to.</param>
    private sealed record Asked(
        JsonEncodedText Key, string Name, IntrospectionValue? Value, string Type, bool Deprecated, ImmutableArray<Asked> Below);

    /// <summary>Selections as fields: every type here is an object type, so they are the same for all its objects.</summary>
    private sealed class Reading(GraphQLDocument document, CompilerLimits limits, IReadOnlyDictionary<string, object?> variables)
    {
        private readonly FrozenDictionary<string, GraphQLFragmentDefinition> _fragments = FieldCollector.Fragments(document);

        public ImmutableArray<Asked> Read(string type, IEnumerable<GraphQLSelectionSet> selections) =>
        [
            .. new FieldCollector(_fragments, limits.MaxDepth, name => variables.GetValueOrDefault(name) as bool?, name => name == type)
                .Collect(selections).Select(field => Read(type, field)),
        ];

        /// <summary>What is sent with a field; <paramref name="byDefault"/> when nothing is.</summary>
        public object? Argument(GraphQLField field, string name, GraphQLValue? byDefault)
        {
            var value = field.Arguments?.Items.FirstOrDefault(each => each.Name.Value == name)?.Value;
            return value is GraphQLVariable variable
                ? variables.TryGetValue(variable.Name.StringValue, out var given) ? given ?? throw NoNull(field, name) : Literal(byDefault)
                : value is GraphQLNullValue ? throw NoNull(field, name) : Literal(value ?? byDefault);
        }

        private Asked Read(string type, Collected field)
        {
            var key = JsonEncodedText.Encode(field.Key, Plain.Encoder);
            if (field.Name == TypeName)
            {
                return new(key, TypeName, null, type, Deprecated: false, []);
            }

            var declared = Described[type].Fields!.Items.First(each => each.Name.Value == field.Name);
            var deprecated = declared.Arguments?.Items is [var argument]
                && Argument(field.First, argument.Name.StringValue, argument.DefaultValue) is true;
            var below = Read(SchemaTree.Innermost(declared.Type).Name.StringValue, field.Selections);
            return new(key, field.Name, IntrospectionFields.Table[(type, field.Name)], type, deprecated, below);
        }

        private static object? Literal(GraphQLValue? value) => value switch
        {
            GraphQLBooleanValue truth => truth.BoolValue,
            GraphQLStringValue text => text.Value.ToString(),
            _ => null,
        };

        private ProblemException NoNull(GraphQLField field, string name)
        {
            var at = Location.FromLinearPosition(document.Source, field.Location.Start);
            return new(new NullNotAllowed(name) { At = new(at.Line, at.Column, []) });
        }
    }

    /// <summary>Writes objects by the fields asked for. No answer grows beyond its limit, and none goes on when nobody waits for it.</summary>
    private sealed class Writing(SchemaTree schema, Utf8JsonWriter json, int most, CancellationToken cancellation)
    {
        public void Object(ASTNode? of, ImmutableArray<Asked> fields)
        {
            cancellation.ThrowIfCancellationRequested();
            if (json.BytesCommitted + json.BytesPending > most)
            {
                throw new ProblemException(new AnswerTooLarge(most));
            }

            json.WriteStartObject();
            foreach (var field in fields)
            {
                json.WritePropertyName(field.Key);
                Value(field.Value is { } value ? value(schema, of, field.Deprecated) : field.Type, field.Below);
            }

            json.WriteEndObject();
        }

        public void Value(object? value, ImmutableArray<Asked> fields)
        {
            switch (value)
            {
                case null:
                    json.WriteNullValue();
                    break;
                case bool truth:
                    json.WriteBooleanValue(truth);
                    break;
                case string text:
                    json.WriteStringValue(text);
                    break;
                case ASTNode node:
                    Object(node, fields);
                    break;
                default:
                    json.WriteStartArray();
                    foreach (var item in (IEnumerable<object>)value)
                    {
                        Value(item, fields);
                    }

                    json.WriteEndArray();
                    break;
            }
        }
    }
}
