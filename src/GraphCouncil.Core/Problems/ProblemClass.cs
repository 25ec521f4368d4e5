namespace GraphCouncil.Core.Problems;

/// <summary>What kind of failure a code stands for. Each transport has one table from here to its own statuses.</summary>
public enum ProblemClass
{
    /// <summary>The same request will always be refused.</summary>
    BadRequest,

    /// <summary>Nobody knows who asks, though they say that they are somebody.</summary>
    Unauthenticated,

    /// <summary>Whoever asks may not.</summary>
    Forbidden,

    /// <summary>The request is for another service.</summary>
    Misdirected,

    /// <summary>Asked with a method that this place does not answer, or not for this.</summary>
    WrongMethod,

    /// <summary>None of the forms of answer that the caller accepts can be made.</summary>
    UnacceptableForm,

    /// <summary>The request is in a form that is not read.</summary>
    UnsupportedForm,

    /// <summary>The request did not arrive in time.</summary>
    TooSlow,

    /// <summary>The request as a whole is larger than is read.</summary>
    TooLarge,

    /// <summary>The same request may be answered later.</summary>
    Unavailable,

    /// <summary>Nothing that the caller can change: the service, its settings or its data.</summary>
    Internal,
}
