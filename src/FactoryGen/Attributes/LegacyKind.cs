namespace FactoryGen;

/// <summary>What kind of method a <see cref="LegacyEntryPointAttribute">legacy entry point</see> is.</summary>
public enum LegacyKind
{
    /// <summary>A static method.</summary>
    Static = 0,

    /// <summary>An extension method on its first parameter: the context, or, where the adapter begins with one, an <see cref="IServiceProvider"/>.</summary>
    Extension = 1,

    /// <summary>A method of a legacy factory class, which <c>Add…Factories()</c> registers, too.</summary>
    Instance = 2,

    /// <summary>A method of a legacy factory interface, which is implemented and registered by <c>Add…Factories()</c>, too.</summary>
    Interface = 3,
}
