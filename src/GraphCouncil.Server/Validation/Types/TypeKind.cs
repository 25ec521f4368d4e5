namespace GraphCouncil.Server.Validation.Types;

internal enum TypeKind
{
    Scalar,
    Enum,
    InputObject,
    Object,
    Interface,
    Union,
}
