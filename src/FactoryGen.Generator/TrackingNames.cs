namespace FactoryGen.Generator;

/// <summary>The names of the pipeline's steps, in their order: what tests of incrementality ask for.</summary>
public static class TrackingNames
{
    /// <summary>Models of the classes with <c>[ScopedFactory]</c>.</summary>
    public const string Services = nameof(Services);

    /// <summary>Models of the classes with <c>[ScopedFactory&lt;TService&gt;]</c>.</summary>
    public const string ServicesByTypeArgument = nameof(ServicesByTypeArgument);

    /// <summary>Models of the types with <c>[ScopeContext]</c>.</summary>
    public const string Contexts = nameof(Contexts);

    /// <summary>Models of the types that methods with <c>[ScopeKey]</c> make contexts.</summary>
    public const string KeyMethods = nameof(KeyMethods);

    /// <summary>The contexts of services that methods of referenced assemblies define: one output follows from them.</summary>
    public const string ReferencedKeys = nameof(ReferencedKeys);

    /// <summary>All services together.</summary>
    public const string Graph = nameof(Graph);

    /// <summary>Each of <see cref="Services"/> with everything decided that depends on others: its factory follows from it.</summary>
    public const string LinkedServices = nameof(LinkedServices);

    /// <summary>Each of <see cref="ServicesByTypeArgument"/>, likewise.</summary>
    public const string LinkedServicesByTypeArgument = nameof(LinkedServicesByTypeArgument);

    /// <summary>The names of the files that contexts get.</summary>
    public const string ContextHintNames = nameof(ContextHintNames);

    /// <summary>Each of <see cref="Contexts"/> with the name of its file: its output follows from it.</summary>
    public const string NamedContexts = nameof(NamedContexts);

    /// <summary>The names of the files that <see cref="KeyMethods"/> get.</summary>
    public const string KeyMethodHintNames = nameof(KeyMethodHintNames);

    /// <summary>Each of <see cref="KeyMethods"/> with the name of its file: its output follows from it.</summary>
    public const string NamedKeyMethods = nameof(NamedKeyMethods);

    /// <summary>The legacy entry points of all services.</summary>
    public const string Legacy = nameof(Legacy);

    /// <summary>What the build says about the stages of legacy entry points: its date.</summary>
    public const string Stages = nameof(Stages);

    /// <summary>The legacy types at that date: the output of each follows from it.</summary>
    public const string LegacyTypes = nameof(LegacyTypes);

    /// <summary>The legacy factories that the registration method adds.</summary>
    public const string LegacyFactories = nameof(LegacyFactories);

    /// <summary>What the build says about the registration method.</summary>
    public const string RegistrationName = nameof(RegistrationName);

    /// <summary>What the registration method adds: it follows from it.</summary>
    public const string Registration = nameof(Registration);
}
