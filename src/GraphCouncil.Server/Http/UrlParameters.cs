using System.Globalization;
using System.Text;
using GraphCouncil.Server.Requests;

namespace GraphCouncil.Server.Http;

/// <summary>
/// Reads the parameters of a URL strictly: percent-encoded UTF-8, none twice. The framework's own reader leaves what it cannot decode as it stands,
/// so a caller would be answered for another text than was sent. What is wrong is told as a <see cref="RequestRefusedException"/> with status 400.
/// </summary>
internal static class UrlParameters
{
    private const NumberStyles Hex = NumberStyles.AllowHexSpecifier;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Dictionary<string, string> Read(QueryString url)
    {
        var parameters = new Dictionary<string, string>();
        var text = (url.Value ?? string.Empty).AsSpan().TrimStart('?');
        foreach (var range in text.Split('&'))
        {
            var parameter = text[range];
            var sign = parameter.IndexOf('=');
            var (name, value) = sign < 0 ? (Decode(parameter), string.Empty) : (Decode(parameter[..sign]), Decode(parameter[(sign + 1)..]));
            if (!parameter.IsEmpty && !parameters.TryAdd(name, value))
            {
                throw JsonRequest.Bad("A parameter of the URL is given twice.");
            }
        }

        return parameters;
    }

    private static string Decode(ReadOnlySpan<char> encoded)
    {
        var bytes = new byte[encoded.Length];
        var length = 0;
        while (!encoded.IsEmpty)
        {
            var one = encoded[0];
            var taken = one == '%' ? 3 : 1;
            bytes[length++] = one switch
            {
                '+' => (byte)' ',
                '%' when encoded.Length >= taken && byte.TryParse(encoded[1..taken], Hex, CultureInfo.InvariantCulture, out var value) => value,
                not '%' when char.IsAscii(one) => (byte)one,
                _ => throw NotEncoded(),
            };
            encoded = encoded[taken..];
        }

        try
        {
            return Strict.GetString(bytes, 0, length);
        }
        catch (DecoderFallbackException)
        {
            throw NotEncoded();
        }
    }

    private static RequestRefusedException NotEncoded() =>
        JsonRequest.Bad("The URL is not percent-encoded UTF-8. Encode each parameter, or use POST.");
}
