namespace FactoryGen.Analysis.Model;

/// <summary>Where the value of an implementation's parameter comes from.</summary>
internal enum ParameterRole
{
    /// <summary>From outside, or from the same scope: that is decided when the graph is linked.</summary>
    Given,

    /// <summary>It is the context of the scope.</summary>
    Context,

    /// <summary>A static creator's <c>CancellationToken</c>: the token of the creation.</summary>
    CreationToken,
}
