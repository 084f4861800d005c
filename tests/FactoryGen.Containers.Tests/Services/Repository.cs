namespace FactoryGen.Containers.Tests.Services;

[ScopedFactory]
public sealed class Repository(UserContext user, Rows rows)
{
    public UserContext User => user;

    public Rows Rows => rows;
}
