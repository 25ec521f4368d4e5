namespace GraphCouncil.Server.Validation.Types;

/// <summary>A type with its lists and <c>!</c>, as it stands at a field, an argument or a variable.</summary>
internal sealed class TypeReference
{
    private TypeReference(NamedType named, TypeReference? item, bool isRequired)
    {
        Named = named;
        Item = item;
        IsRequired = isRequired;
    }

    /// <summary>What is inside of all lists.</summary>
    public NamedType Named { get; }

    /// <summary>What a list is of; null when this is no list.</summary>
    public TypeReference? Item { get; }

    /// <summary>Null is not allowed.</summary>
    public bool IsRequired { get; }

    public static TypeReference Of(NamedType named) => new(named, item: null, isRequired: false);

    public static TypeReference ListOf(TypeReference item) => new(item.Named, item, isRequired: false);

    public TypeReference AsRequired() => IsRequired ? this : new(Named, Item, isRequired: true);

    /// <summary>May a variable of this type stand where that type is expected (specification 5.8.5, AreTypesCompatible)?</summary>
    /// <param name="nullFits">
    /// The position has a default, or the variable has one that is not null: then a position that allows no null takes a variable that does.
    /// </param>
    public bool Fits(TypeReference position, bool nullFits)
    {
        var mine = this;
        var allowed = nullFits;
        while ((!position.IsRequired || mine.IsRequired || allowed) && (mine.Item is null) == (position.Item is null))
        {
            if (mine.Item is null)
            {
                return mine.Named == position.Named;
            }

            (mine, position, allowed) = (mine.Item, position.Item!, false);
        }

        return false;
    }

    /// <summary>Equal lists and <c>!</c>, so that values of both look alike (specification 5.3.2, SameResponseShape).</summary>
    public bool HasShapeOf(TypeReference other)
    {
        var (mine, its) = (this, other);
        while (mine.IsRequired == its.IsRequired && (mine.Item is null) == (its.Item is null))
        {
            if (mine.Item is null)
            {
                return mine.Named == its.Named || (mine.Named.IsComposite && its.Named.IsComposite);
            }

            (mine, its) = (mine.Item, its.Item!);
        }

        return false;
    }

    /// <summary>As the schema writes it.</summary>
    public override string ToString() => (Item is null ? Named.Name : $"[{Item}]") + (IsRequired ? "!" : string.Empty);
}
