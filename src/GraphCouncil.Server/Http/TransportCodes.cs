namespace GraphCouncil.Server.Http;

/// <summary>Codes of refusals that are about HTTP, before there is a document. They are API like those of Core's problems.</summary>
internal static class TransportCodes
{
    public const string BadRequest = "BAD_REQUEST";
    public const string BodyTooLarge = "BODY_TOO_LARGE";
    public const string MethodNotAllowed = "METHOD_NOT_ALLOWED";
    public const string NotAcceptable = "NOT_ACCEPTABLE";
    public const string PreflightRequired = "PREFLIGHT_REQUIRED";
    public const string UnsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE";
}
