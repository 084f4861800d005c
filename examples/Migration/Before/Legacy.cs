using FactoryGen;

// The three layers: to use them is to use something legacy, in whatever way they are mentioned. The oldest one has the names of the old entry point.
[assembly: LegacyNamespace("Acme.Chat.Compatibility", Replacement = "Acme.Chat.WebSockets")]
[assembly: LegacyNamespace("Acme.Chat.Services")]
[assembly: LegacyNamespace("Acme.Chat.Core")]
