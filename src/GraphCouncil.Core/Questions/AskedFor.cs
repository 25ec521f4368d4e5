using GraphCouncil.Core.Access;

namespace GraphCouncil.Core.Questions;

/// <summary>For whom, and as of which day, a question is answered.</summary>
public sealed record AskedFor(DateOnly Day, Viewer Viewer);
