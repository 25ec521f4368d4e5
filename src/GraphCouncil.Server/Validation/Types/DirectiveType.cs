using System.Collections.Frozen;
using GraphQLParser.AST;

namespace GraphCouncil.Server.Validation.Types;

/// <summary>A directive and where it may stand.</summary>
internal sealed record DirectiveType(string Name, InputSet Arguments, FrozenSet<DirectiveLocation> Locations, bool IsRepeatable);
