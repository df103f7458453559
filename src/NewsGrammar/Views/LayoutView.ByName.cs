namespace NewsGrammar.Views;

/// <content>Fields by name, for grammars that are read at run time.</content>
public readonly ref partial struct LayoutView<TUnit>
{
    /// <summary>Whether a field is there.</summary>
    /// <param name="name">The name as the grammar writes it.</param>
    /// <exception cref="KeyNotFoundException">The layout has no field of that name.</exception>
    public bool Has(string name) => Has(Known(name));

    /// <summary>The value of a field; the first one of a list; empty when the field is absent.</summary>
    /// <param name="name"><inheritdoc cref="Has(string)" path="/param[@name='name']"/></param>
    /// <exception cref="KeyNotFoundException"><inheritdoc cref="Has(string)" path="/exception"/></exception>
    public ReadOnlySpan<TUnit> Value(string name) => Value(Known(name));

    /// <summary>The values of a field.</summary>
    /// <param name="name"><inheritdoc cref="Has(string)" path="/param[@name='name']"/></param>
    /// <exception cref="KeyNotFoundException"><inheritdoc cref="Has(string)" path="/exception"/></exception>
    public ValueSequence<TUnit> Values(string name) => Values(Known(name));

    /// <summary>The items of a field.</summary>
    /// <param name="name"><inheritdoc cref="Has(string)" path="/param[@name='name']"/></param>
    /// <exception cref="KeyNotFoundException"><inheritdoc cref="Has(string)" path="/exception"/></exception>
    public ValueSequence<TUnit> Items(string name) => Items(Known(name));

    /// <summary>The object in a field; the first one of a list; one without fields when it is absent.</summary>
    /// <param name="name"><inheritdoc cref="Has(string)" path="/param[@name='name']"/></param>
    /// <exception cref="KeyNotFoundException"><inheritdoc cref="Has(string)" path="/exception"/></exception>
    public LayoutView<TUnit> Layout(string name) => Layout(Known(name));

    /// <summary>The objects in a field.</summary>
    /// <param name="name"><inheritdoc cref="Has(string)" path="/param[@name='name']"/></param>
    /// <exception cref="KeyNotFoundException"><inheritdoc cref="Has(string)" path="/exception"/></exception>
    public LayoutSequence<TUnit> Layouts(string name) => Layouts(Known(name));

    private int Known(string name)
    {
        int field = FieldNumber(name);
        if (field >= 0)
        {
            return field;
        }

        string known = string.Join(", ", Schema.Fields.Select(static schema => schema.Name));
        throw new KeyNotFoundException($"The layout {Schema.Name} has no field `{name}`; it has: {known}.");
    }
}
