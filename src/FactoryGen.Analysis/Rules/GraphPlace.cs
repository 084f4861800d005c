namespace FactoryGen.Analysis.Rules;

/// <summary>Where in a declaration a graph rule found something: models have no locations.</summary>
internal enum GraphPlace
{
    /// <summary>The attribute.</summary>
    Attribute,

    /// <summary>The value of <c>FactoryName</c>, or the attribute where that is left out.</summary>
    FactoryName,

    /// <summary>A parameter of what builds the service.</summary>
    Parameter,
}
