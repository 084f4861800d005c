namespace FactoryGen.Analysis.Model;

/// <summary>Where generated code gets the value of a creator's parameter.</summary>
internal enum LinkedParameterSource
{
    /// <summary>The context of the scope.</summary>
    Context,

    /// <summary>The token of the creation.</summary>
    CreationToken,

    /// <summary>Whoever constructs the factory.</summary>
    Provided,

    /// <summary>A synchronous factory, for the same scope.</summary>
    Factory,

    /// <summary>An asynchronous factory, for the same scope.</summary>
    AsyncFactory,
}
