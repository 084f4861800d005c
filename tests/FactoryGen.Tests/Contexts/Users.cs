namespace FactoryGen.Tests.Contexts;

internal static class Users
{
    /// <summary>A new context of the user; contexts of one name are equal, never the same object.</summary>
    public static UserContext Named(string id) => new(id, "The user " + id);
}
