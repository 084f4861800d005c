namespace FactoryGen.Creations;

/// <summary>What a factory does with its slot of a scope that is empty. One for each factory.</summary>
internal abstract class SlotFiller(string name, ErrorSink errors)
{
    /// <summary>The index of the factory's slot in every scope of its host.</summary>
    internal int Slot { get; private protected init; }

    /// <summary>The implementation's name, for messages.</summary>
    internal string Name { get; } = name;

    internal ErrorSink Errors { get; } = errors;
}
