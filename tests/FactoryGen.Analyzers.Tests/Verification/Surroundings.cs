namespace FactoryGen.Analyzers.Tests.Verification;

/// <summary>What every tested source finds around it: the same few types that the pages in docs/rules speak of.</summary>
internal static class Surroundings
{
    public const string FileName = "Surroundings.cs";

    public const string Source = """
        global using System;
        global using System.Collections.Generic;
        global using System.Diagnostics.CodeAnalysis;
        global using System.Runtime.CompilerServices;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Acme.Chat;
        global using FactoryGen;

        namespace Acme.Chat;

        [ScopeContext]
        public sealed partial record UserContext([property: ScopeKey] string UserId, string DisplayName);

        public interface IWebSocketManager;

        public interface IEventStore;
        """;
}
