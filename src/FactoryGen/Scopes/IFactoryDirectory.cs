namespace FactoryGen.Scopes;

/// <summary>What a context finds behind its link: the factories of the host it was entered in.</summary>
internal interface IFactoryDirectory
{
    /// <exception cref="InvalidOperationException">There is none.</exception>
    TFactory Find<TFactory>()
        where TFactory : class;
}
